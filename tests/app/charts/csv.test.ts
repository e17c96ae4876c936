import { expect, test } from 'vitest'
import { toCsv } from '@/app/_components/charts/csv'

test('a cell is quoted where a comma, a quote or a line break would break the row', () => {
  expect(toCsv(['claim', 'n'], [['Peace, "soon"\nor not', 2]])).toBe(
    'claim,n\r\n"Peace, ""soon""\nor not",2\r\n',
  )
})

test('a text that a spreadsheet would run is kept a text, a negative number stays a number', () => {
  expect(toCsv(['a', 'b'], [['=1+1', -0.5]])).toBe("a,b\r\n'=1+1,-0.5\r\n")
})

test('what is not known is empty, and binary fractions lose their last digits', () => {
  expect(toCsv(['a', 'b'], [[null, 0.1 + 0.2]])).toBe('a,b\r\n,0.3\r\n')
})

import { expect, test } from 'vitest'
import { stillRefused } from '@/app/_components/still-refused'

test('a refusal goes once its field was changed, and stays at the others', () => {
  const fields = { chance: 'At most 100%.', madeAt: 'Too early.' }
  const typed = { chance: '101', madeOn: 'May' }
  expect(stillRefused(fields, typed, { chance: '101', madeOn: 'May' })).toEqual(fields)
  expect(stillRefused(fields, typed, { chance: '10', madeOn: 'May' })).toEqual({ madeAt: 'Too early.' })
})

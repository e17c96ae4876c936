import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

function parts(text: string): string[] {
  return draftsIn(readTurns(text)).map((draft) => draft.text)
}

test('a second verb with a modal of its own is quoted apart', () => {
  expect(parts('The bakery will open in March and could add a café by June.')).toEqual([
    'The bakery will open in March',
    'could add a café by June.',
  ])
  expect(parts('The bridge has stood for a century, and should outlast us all.')).toContain(
    'should outlast us all.',
  )
  expect(parts('The fleet is old and is likely to be sold within two years.')).toContain(
    'is likely to be sold within two years.',
  )
})

test('a plain second verb is quoted apart only where both have their own time', () => {
  expect(parts('Rents are expected to peak in 2027 and ease in 2028.')).toEqual([
    'Rents are expected to peak in 2027',
    'ease in 2028.',
  ])
  expect(parts('We expect the toll to double this year and to triple by 2030.')).toEqual([
    'We expect the toll to double this year',
    'to triple by 2030.',
  ])
  expect(parts('Rents are expected to peak and ease in 2028.')).toHaveLength(1)
})

test('a second verb of prediction is quoted apart', () => {
  expect(parts('The coach expects no signing this week, and gives the striker a month at most.')).toEqual([
    'The coach expects no signing this week',
    'gives the striker a month at most.',
  ])
})

test('two clauses with subject and future each are quoted apart', () => {
  expect(
    parts('If the frost holds, the lake will be safe by Friday and the market will move onto the ice.'),
  ).toEqual(['If the frost holds, the lake will be safe by Friday', 'the market will move onto the ice.'])
  expect(parts('They will moan about it, they will sign it in the end.')).toEqual([
    'They will moan about it',
    'they will sign it in the end.',
  ])
})

test('a subject of two, a list of things and a condition with a comma stay whole', () => {
  for (const whole of [
    'The mayor and the council will agree before Easter.',
    'Wheat, barley, and rye prices will fall next year.',
    'Talks between the union and the port will run into autumn.',
    'If the wind turns, it will snow on Sunday.',
    'By the time you read this, they will have signed.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('what says nothing of the future does not stay with what does', () => {
  expect(parts('The pitch is dry and the crowd is loud, and I would be surprised if they lost.')).toContain(
    'I would be surprised if they lost.',
  )
  expect(parts('Sales will double by May, whatever the critics write.')).toContain('Sales will double by May')
  expect(parts('Costs are expected to fall next year, reflecting cheaper steel.')).toContain(
    'Costs are expected to fall next year',
  )
  expect(parts('The old pier will reopen in June (the mayor has promised as much).')).toContain(
    'The old pier will reopen in June',
  )
})

test('a remark in the middle of a clause does not part it', () => {
  for (const whole of [
    'The tunnel will open, according to the contractor, in May 2031.',
    'A strike – the third this year – would close the port for a week.',
    'The levy, which nobody wanted, will raise ten million by spring.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a chance after a colon stays with its event', () => {
  for (const whole of [
    'The mill closes before Easter: 20 percent, no more.',
    'Snow at Christmas: one in ten, give or take.',
  ])
    expect(parts(whole)).toEqual([whole])
})

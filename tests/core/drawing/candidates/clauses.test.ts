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

test('what is granted or is the reason stands apart from what is foreseen', () => {
  expect(parts('While the mill is still shut, we think that the town will recover by spring.')).toEqual([
    'we think that the town will recover by spring.',
  ])
  expect(parts('As our fleet ages, I expect repairs to double next year.')).toEqual([
    'I expect repairs to double next year.',
  ])
  expect(parts('Although rents are likely to fall next year, wages will hold.')).toEqual([
    'rents are likely to fall next year',
    'wages will hold.',
  ])
  for (const whole of [
    'As soon as the ice is gone, the ferry will sail again.',
    'As for the harbour, it will be dredged next year.',
    'Since 2010, as before, prices will have doubled by June.',
    'As long as the wind is kind, she will win on Sunday.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a reason or a relative clause at the end that foresees nothing is no part of the quote', () => {
  expect(parts('The dealers will go on selling, because that is what dealers do.')).toEqual([
    'The dealers will go on selling',
  ])
  expect(parts('He will play for Norway before he is twenty, which leaves a year.')).toEqual([
    'He will play for Norway before he is twenty',
  ])
  expect(parts('I think the Otters will be good, since Mara Lund has won wherever she went.')).toEqual([
    'I think the Otters will be good',
  ])
  for (const whole of [
    'The levy, which is unpopular, will fall within a year.',
    'The ring road, thanks to the weather, will open in May.',
    'It is plausible that in the autumn, due to the drought, the council raises fees.',
    'It will be because of the rain if they lose.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a bound on what was said stays, and so does what stands in brackets', () => {
  for (const whole of [
    'The insurers will pay most of it, I am sure, but not before June.',
    'It is coming, but not yet.',
    'He will be gone (and the others with him) by the end of May.',
    'If the vote is lost, though, the whole thing will fall.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a second value with a time of its own is quoted apart', () => {
  expect(parts('We expect wheat to average $210 in 2026 and $225 in 2027.')).toEqual([
    'We expect wheat to average $210 in 2026',
    '$225 in 2027.',
  ])
  expect(parts('Output will grow by 2 percent this year and at a somewhat slower pace next year.')).toEqual([
    'Output will grow by 2 percent this year',
    'at a somewhat slower pace next year.',
  ])
  for (const whole of [
    'Wheat will cost between $210 in May and $225 in June.',
    'We expect 12 schools and 14 chapels to close in 2026.',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a clause stands apart from one that tells what was', () => {
  expect(parts('She just bought the paper, and it is likely to fail within a year.')).toContain(
    'it is likely to fail within a year.',
  )
  expect(parts('I would give it until May and then we will all have forgotten it.')).toEqual([
    'I would give it until May',
    'then we will all have forgotten it.',
  ])
  expect(parts('The growers vote on Friday and there is no way they will accept.')).toContain(
    'there is no way they will accept.',
  )
})

test('what is told of two things, or put in between, stays whole', () => {
  for (const whole of [
    'I agree that lower rates and the move to cash are likely to lift investment.',
    'There are people here, with mortgages, who say that the mill will close.',
    'My hunch, and I hold it firmly, is that the mill will close.',
    'She believes, and says so often, that the mill will close by 2030.',
    'A ferry sinks in the harbour by 2030, and nobody drowns: 5 percent',
    'The mill closes by 2030, and nobody buys the land: one in five',
  ])
    expect(parts(whole)).toEqual([whole])
})

test('a second claim with its own verb of the future is a quote of its own, whatever chance is set behind', () => {
  expect(parts('The mill will close in May, and nobody will buy the land: one in five.')).toHaveLength(2)
  expect(parts('The mill will close in May, and nobody, she said, will buy the land.')).toHaveLength(2)
})

test('each of a list of chances is a quote of its own', () => {
  expect(parts('Our model makes Lund a 34% favourite, with Mara Sade at 22%.')).toEqual([
    'Our model makes Lund a 34% favourite',
    'Mara Sade at 22%.',
  ])
  expect(parts('Stour win the league in 61 percent of the runs, Wexcombe in 27.')).toEqual([
    'Stour win the league in 61 percent of the runs',
    'Wexcombe in 27.',
  ])
  for (const whole of [
    'Sales will rise by 4%, Oslo in 12 months by more.',
    'Prices will rise by 4%, Oslo in 2010 being the model.',
  ])
    expect(parts(whole).some((part) => /^Oslo in/.test(part))).toBe(false)
})

test('how long a thing takes is a second forecast, and the month of May no verb', () => {
  expect(parts('Work on the dam is likely to begin in spring 2027 and take three years.')).toEqual([
    'Work on the dam is likely to begin in spring 2027',
    'take three years.',
  ])
  expect(parts('The lake will be full by May and power will cost nothing.')).toEqual([
    'The lake will be full by May',
    'power will cost nothing.',
  ])
})

import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

function quotes(text: string): string[] {
  return draftsIn(readTurns(text)).map((draft) => draft.text)
}

test('what only leads to a forecast is not quoted', () => {
  for (const leadIn of [
    'However, ',
    'First, ',
    'And at the same time, ',
    'The good news is that ',
    'The good news is ',
    'What I can tell you is that ',
    'We know that ',
    'Well, to be honest, ',
    'However, the point is that ',
    '3. ',
  ])
    expect(quotes(`${leadIn}the harbour will freeze before New Year.`)).toEqual([
      'the harbour will freeze before New Year.',
    ])
})

test('a hedge, a time or a condition at the head is quoted', () => {
  for (const whole of [
    'I think that the harbour will freeze.',
    'The risk is that the harbour will freeze.',
    'By spring, the harbour will be clear.',
    'My guess is that the harbour will freeze.',
    'First Street will be closed until June.',
    'Still waters will freeze first.',
  ])
    expect(quotes(whole)).toEqual([whole])
})

test('a short answer keeps its words', () => {
  expect(quotes('Well, no.')).toEqual(['no.'])
  expect(quotes('Sure, yes.')).toEqual(['Sure, yes.'])
})

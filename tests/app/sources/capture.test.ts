import { expect, test } from 'vitest'
import { emptyCapture, pickWords } from '@/app/sources/[id]/_components/capture-draft'
import { captureInput } from '@/app/sources/[id]/_components/capture-input'
import { emptyPrediction, predictionFields } from '@/app/sources/[id]/_components/prediction-draft'
import { marginWords } from '@/app/sources/[id]/_components/quote-words'

const text = 'Intro, she says.\r\n\r\nAnn Lee: It could be soon. 🎈 Or not.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const speakers = [{ id: 'ann', name: 'Ann Lee' }]

test('words in a turn are the own words of who has it', () => {
  const known = pickWords(emptyCapture, spanOf('It could be soon'), { text, speakers })
  expect(known).toMatchObject({ voice: 'own', speaker: 'ann', speakerName: '' })
  const unknown = pickWords(emptyCapture, spanOf('It could be soon'), { text, speakers: [] })
  expect(unknown).toMatchObject({ voice: 'own', speaker: 'new', speakerName: 'Ann Lee' })
})

test('words outside a turn are reported', () => {
  expect(pickWords(emptyCapture, spanOf('she says'), { text, speakers })).toMatchObject({
    voice: 'paraphrase',
  })
})

test('a correction of the words keeps what was chosen and the hedges that still lie inside', () => {
  const draft = {
    ...emptyCapture,
    span: spanOf('It could be soon. 🎈 Or'),
    hedges: [spanOf('could be'), spanOf('Or')],
    voice: 'quoted' as const,
    predictionId: 'p',
  }
  const change = pickWords(draft, spanOf('It could be soon'), { text, speakers })
  expect(change).toEqual({
    span: spanOf('It could be soon'),
    hedges: [spanOf('could be')],
    predictionId: 'p',
  })
})

test('what is sent are slices of the text', () => {
  const draft = {
    ...emptyCapture,
    hedges: [spanOf('could be'), spanOf('Or')],
    speakerName: 'Ann Lee',
    question: 'Will it be by the end of 2022?',
    chance: '40',
    predictionId: 'p',
  }
  const source = { id: 's', text, publishedOn: '2022-06-07', author: null, scale: null }
  const input = captureInput(draft, spanOf('It could be soon. 🎈 Or not'), {
    id: 'q',
    workspaceId: 'w',
    source,
    predicts: true,
    candidateId: null,
  })
  expect(input).toMatchObject({
    candidateId: 'q',
    byHand: { sourceId: 's', start: text.indexOf('It could'), end: text.indexOf(' not') + 4 },
  })
  expect(input.prediction).toMatchObject({
    id: 'p',
    workspaceId: 'w',
    dueOn: '2022-12-31',
    dueNote: 'by the end of 2022',
    phrase: 'could be … Or',
    quote: {
      id: 'q',
      text: 'It could be soon. 🎈 Or not',
      startUnit: text.indexOf('It could'),
      endUnit: text.indexOf(' not') + 4,
      hedges: [{ text: 'could be' }, { text: 'Or' }],
    },
  })
})

test('a due day that is typed goes before the one in the question, in words or as a day', () => {
  const draft = { ...emptyPrediction, question: 'Will it be by 2025?' }
  const due = (typed: string) => {
    const { dueOn, dueNote } = predictionFields({ ...draft, due: typed }, '2022-06-07', '')
    return [dueOn, dueNote]
  }
  expect(due('')).toEqual(['2025-12-31', 'by 2025'])
  expect(due('end of next year')).toEqual(['2023-12-31', 'end of next year'])
  expect(due('2024-01-31')).toEqual(['2024-01-31', null])
  expect(due('whenever')).toEqual(['whenever', 'whenever'])
})

test('context sends no chance, whatever was typed before', () => {
  const fields = predictionFields({ ...emptyPrediction, role: 'context', chance: '40' }, '2022-06-07', '')
  expect(fields).not.toHaveProperty('chance')
})

test('the margin says the headline chance and its day, else what the words do', () => {
  const prediction = (role: string, probability: number, dueOn: string) =>
    ({ role, dueOn, chance: { probability } }) as never
  const predictions = [prediction('variant', 0.6, '2032-06-07'), prediction('headline', 0.2, '2022-11-30')]
  expect(marginWords({ kind: 'forecast', predictions })).toBe('20% by end of Nov 2022, +1')
  expect(marginWords({ kind: 'forecast', predictions: [prediction('headline', 0.13, '2025-12-31')] })).toBe(
    '13% by end of 2025',
  )
  expect(marginWords({ kind: 'vague', predictions: [] })).toBe('vague')
  expect(marginWords({ kind: 'fact', predictions: [prediction('context', 0, '2025-12-31')] })).toBe('context')
})

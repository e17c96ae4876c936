// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Phrases } from '@/app/speakers/[id]/_components/phrases'
import { SpeakerList } from '@/app/speakers/_components/speaker-list'
import type { SpeakerSummary } from '@/lib/data/speaker-list'
import { phraseRecord } from '@/lib/core/calibration/phrase-record'
import type { SpeakerPhrase } from '@/lib/data/speaker-phrases'
import { speakerQueries } from '@/lib/queries/speakers'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { renderWithQueries } from '@/tests/helpers/with-queries'

afterEach(cleanup)

const record = { workspace: 'w', id: 's', filter: defaultScoresFilter }

const speaker: SpeakerSummary = {
  id: 's',
  name: 'Ann Lee',
  description: 'runs the port',
  isSelf: false,
  quotes: 4,
  predictions: 3,
  settled: 2,
  score: { mean: 0.1231, low: 0.0633, high: 0.2082, n: 7 },
}

const use = (outcome: 'yes' | 'no' | null) => ({
  predictionId: crypto.randomUUID(),
  label: 'The port reopens',
  role: 'headline' as const,
  dueOn: '2022-12-31',
  status: outcome ? ('resolved' as const) : ('open' as const),
  outcome,
  probability: 0.2,
})

function phrase(outcomes: ('yes' | 'no' | null)[]): SpeakerPhrase {
  return {
    phrase: 'hardly',
    reading: { probability: 0.2, low: 0.1, high: 0.35, scale: null },
    survey: { median: 0.1, low: 0.05, high: 0.15 },
    basis: {},
    uses: outcomes.map(use),
    record: phraseRecord(outcomes),
  }
}

function rowOf(outcomes: ('yes' | 'no' | null)[]) {
  renderWithQueries(<Phrases {...record} />, [
    [speakerQueries.phrases('w', 's'), [phrase(outcomes)]],
    [speakerQueries.page('w', 's'), { name: 'Ada Park', isSelf: false }],
  ])
  return screen.getAllByText(/hardly/)[0]?.closest('tr')
}

test('a list of speakers marks you, and shows a score with its band and n', () => {
  const you = { ...speaker, id: 'y', name: 'You', isSelf: true, score: null }
  renderWithQueries(<SpeakerList workspace="w" />, [[speakerQueries.list('w'), [speaker, you]]])
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toContain('0.123')
  expect(first?.textContent).toContain('0.063–0.208, n 7')
  expect(first?.textContent).not.toContain('too few')
  expect(second?.textContent).toMatch(/You.*you.*–/)
})

test('a score of few outcomes says so', () => {
  const few = { ...speaker, score: { mean: 0.005, low: 0, high: 0.02, n: 1 } }
  renderWithQueries(<SpeakerList workspace="w" />, [[speakerQueries.list('w'), [few]]])
  expect(screen.getByText('too few to judge')).toBeDefined()
})

test('with nobody on record the page says how someone gets there', () => {
  renderWithQueries(<SpeakerList workspace="w" />, [[speakerQueries.list('w'), []]])
  expect(screen.getByRole('link', { name: 'Add interview' }).getAttribute('href')).toBe('/sources/new')
})

test('a phrase with few outcomes gives them instead of a rate', () => {
  const row = rowOf(['no', 'no', null])
  expect(row?.textContent).toContain('0 of 2, 1 open')
  expect(row?.textContent).toContain('too few for a rate')
  expect(row && within(row).getAllByText('no').length).toBeGreaterThan(0)
})

test('from five outcomes a phrase has a rate', () => {
  const row = rowOf(['yes', 'no', 'no', 'no', 'no'])
  expect(row?.textContent).toContain('20%, 1 of 5')
  expect(row?.textContent).not.toContain('too few')
  expect(row?.textContent).toContain('10–35%')
})

test('seven of nine times is said with Wilson’s interval, and from ten the record stands for the survey', () => {
  const nine = [...Array<'yes'>(7).fill('yes'), 'no', 'no'] as const
  const row = rowOf([...nine])
  expect(row?.textContent).toContain('When Ada Park says “hardly”, it happened 7 of 9 times, 45–94%.')
  cleanup()
  const ten = rowOf([...nine, 'yes'])
  expect(ten?.textContent).toContain('80% 49–94%by this record; 20% as scored')
  expect(ten?.textContent).toContain('readers hear 10%, half of them 5–15%')
})

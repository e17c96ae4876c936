import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the clauses of a text are. */
function speakersIn(text: string): string[] {
  return draftsIn(readTurns(text)).map(({ speaker }) => speaker.name)
}

const claim = 'There is a 23% chance that milk runs out by May.'

test.each([
  ['a heading', `## Goldman Sachs\n\n${claim}`, 'Goldman Sachs'],
  ['bold type', `**Crumb Securities**\n\n${claim}`, 'Crumb Securities'],
  ['a short line', `Polymarket\n\n${claim}`, 'Polymarket'],
  ['a line with a colon', `Starting with Metaculus:\n\n${claim}`, 'Metaculus'],
  ['a question below another', `Over at Kalshi:\n\n${claim}\n\nWill milk run out? 31%`, 'Kalshi'],
  ['the paragraph below', `Will milk run out by May? 42%\n\nThis is Manifold’s largest market.`, 'Manifold'],
])('%s says whose forecasts are listed', (_, text, name) => {
  expect(speakersIn(text)).toContain(name)
})

test.each([
  ['a topic', `## Milk\n\n${claim}`],
  ['an end', `## Goldman Sachs\n\nMilk.\n\n## My own view\n\n${claim}`],
  ['another line', `Starting with Metaculus:\n\nMilk.\n\nAnd now for something else:\n\n${claim}`],
  ['the first person', `## Goldman Sachs\n\nI think milk will run out by May.`],
  ['a name among other words', `## Why Goldman Sachs is wrong on milk\n\n${claim}`],
])('%s lists nobody else’s forecasts', (_, text) => {
  expect(speakersIn(text).at(-1)).toBe('author')
})

test('a block is of whoever is said above it to have written it', () => {
  const block = '> Milk will run out by May.\n\n> Bread will follow.'
  const text = `Jo Marsh posted on X on Sunday:\n\n${block}\n\nPim will still bake by June.`
  expect(speakersIn(text).slice(1)).toEqual(['Jo Marsh', 'Jo Marsh', 'author'])
})

test('a quotation goes on in the next paragraph until it is closed', () => {
  const first = 'Eva Lind was clear. Lars Bo was there. “Milk will run out,” she said. “Bread too.'
  expect(speakersIn(`${first}\n\n“Flour will follow by May.`).at(-1)).toBe('Eva Lind')
  expect(speakersIn('Eva Lind wrote:\n\n“Milk will run out by May.”').at(-1)).toBe('Eva Lind')
})

test.each([
  ['Marsh said milk would run out by June. Bread would last until 2027.', 'Marsh'],
  ['Marsh said milk would run out by June. That would be a shame.', 'author'],
  ['Marsh said milk would run out by June. I would be surprised.', 'author'],
  ['Marsh said milk would run out by June. If it did, bread would last until 2027.', 'author'],
  ['Marsh said milk would run out by June.\nIt rained. It was cold. Bread would last.', 'author'],
  ['Marsh says milk will run out by June. Bread would last until 2027.', 'author'],
])('what somebody said would be goes on being theirs: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(name)
})

test.each([
  ['IMF: milk growth to slow to 0.9% in 2026', 'IMF'],
  ['Milk growth to slow to 0.9% in 2026: IMF', 'IMF'],
  ['Milk will not run out before 2030 – minister', 'minister'],
  ['Analysts: milk to run out by 2030', 'Analysts'],
  ['Crumb: a fourth place in the league by May', 'author'],
  ['House prices: down 5% by the end of May', 'author'],
  ['My pick for the title by the end of May: Crumb', 'author'],
])('a headline may name its source: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(name)
})

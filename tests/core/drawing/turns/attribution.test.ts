import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the clauses of a text are, in whose voice. */
function speakersIn(text: string): string[] {
  return draftsIn(readTurns(text)).map(({ speaker: { name, voice } }) => `${name} (${voice})`)
}

test.each([
  ['“Milk will cost more,” Marsh, the dairy’s chief buyer, said on Monday.', 'Marsh (quoted)'],
  ['“Milk,” said Jo Marsh, “will cost more by May.”', 'Jo Marsh (quoted)'],
  ['Jo Marsh, a baker, says: “Milk will cost more by May.”', 'Jo Marsh (quoted)'],
  ['Ann Reyes, the minister, met us. “Milk will cost more,” the minister told us.', 'Ann Reyes (quoted)'],
  ['Jo Marsh met us. “Milk will cost more,” she said. “Bread will follow.”', 'Jo Marsh (quoted)'],
])('a quotation is of whoever stands beside it: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker)
})

test('a signature may say where somebody wrote', () => {
  expect(speakersIn('“We will have milk by May” — Prime Minister Jo Marsh on X.')[0]).toBe(
    'Jo Marsh (quoted)',
  )
})

test('a name below a quotation signs it', () => {
  expect(speakersIn('“I have no doubt that milk will cost more.” – Jo Marsh, baker')[0]).toBe(
    'Jo Marsh (quoted)',
  )
})

test.each([
  ['Jo Marsh, 52, head baker at Crumb, expects milk to cost more.', 'Jo Marsh'],
  ['My sister-in-law, who sells milk, is adamant that it will cost more.', 'My sister-in-law'],
  ['My farmers are confident that milk will be here by May.', 'My farmers'],
  ['The computer is all but sure that milk will cost more.', 'The computer'],
  ['Marketers are hopeful this will not happen by May.', 'Marketers'],
  ['Jo Marsh herself would take even odds on dearer milk by May.', 'Jo Marsh'],
  ['The corner shop gives nine to one against dearer milk by May.', 'The corner shop'],
  ['The farmers’ union has milk down 3 percent by May.', 'The farmers’ union'],
  ['Almost no readers expect milk to cost more.', 'Almost no readers'],
  ['Metaculus gives dearer milk a 40% chance by May.', 'Metaculus'],
  ['The market is pricing in dearer milk by May.', 'The market'],
  ['Traders are betting on dearer milk by May.', 'Traders'],
  ['Shop owners have long warned that milk will cost more.', 'Shop owners'],
  ['The National Dairy Fund projects growth of 3% in 2027.', 'The National Dairy Fund'],
  ['Crumb Dairy economists think milk will cost more.', 'Crumb Dairy economists'],
  ['Crumb Dairy’s Jo Marsh predicts that milk will cost more.', 'Jo Marsh'],
  ['Jo Marsh and Ann Reyes expect milk to cost more.', 'Jo Marsh and Ann Reyes'],
  ['The consensus among bakers is that milk will cost more.', 'The consensus among bakers'],
  ['As far as Jo Marsh is concerned, milk will cost more by May.', 'Jo Marsh'],
  ['Milk will be gone by May, as its buyer, Jo Marsh, likes to say.', 'Jo Marsh'],
  ['Jo Marsh’s best guess is that milk will cost more.', 'Jo Marsh'],
  ['I asked Jo Marsh, and she says milk will cost more.', 'Jo Marsh'],
])('a view is of whoever holds it: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(`${name} (paraphrase)`)
})

test.each([
  ['Carl Ruhl spoke. Ruhl’s office suggested that milk may cost more.', 'Ruhl’s office'],
  ['Carl Ruhl spoke. Ruhl’s forecast gives a 40% chance of dearer milk.', 'Carl Ruhl'],
  ['Ms Aune’s son Leif came in. In his opinion, milk will cost more.', 'Leif'],
  ['Some grocers are glum, but most expect milk to be cheaper by May.', 'grocers'],
  ['The dairy met. The bank wrote. It expects milk to cost more.', 'The bank'],
  ['Kay’s critics are many. Jo Marsh went home. He offers even money on dearer milk.', 'Jo Marsh'],
])('a pronoun or an owner is whoever was named: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(`${name} (paraphrase)`)
})

test('a forecast without anybody is of whoever foresaw something before in the same paragraph', () => {
  const [dairy, other] = ['The dairy expected milk to cost more.', 'Bread was forecast to cost less.']
  expect(speakersIn(`${dairy} ${other}`).at(-1)).toBe('The dairy (paraphrase)')
  expect(speakersIn(`${dairy}\n\n${other}`).at(-1)).toBe('author (author)')
})

test.each([
  ['Milk may run out by May, and the dairy does not think that it will return.', 'author', 'the dairy'],
  ['Milk will cost more by May, according to Crumb; its buyer thinks bread may too.', 'Crumb', 'its buyer'],
  ['Milk may run out by May; the odds of bread doing so are long, Jo Marsh says.', 'author', 'Jo Marsh'],
])('each clause has its own speaker: %s', (text, first, second) => {
  expect(speakersIn(text).map((speaker) => speaker.split(' (')[0])).toEqual([first, second])
})

test('what "you" said is of whoever is spoken to', () => {
  const talk = 'MARK: Hello.\n\nJO: Hi.\n\nMARK: You wrote that milk will cost more.\n\nJO: I did.'
  expect(speakersIn(talk)[2]).toBe('JO (paraphrase)')
  const panel = `${talk}\n\nANN: Yes.\n\nMARK: Ann, you said that milk will be cheaper.\n\nJO: Did she?`
  expect(speakersIn(panel).at(-2)).toBe('ANN (paraphrase)')
})

test.each([
  'A machine maker writes a bestseller by May.',
  'Growth expected in May will be lower.',
  'The shop has two floors up to May 2026.',
  'It is expected that milk will cost more.',
  'The dairy met. It will cut prices by May.',
  'The vote, expected in May, will fail.',
  'That puts the odds at 40 percent by May.',
])('whoever says nothing is no speaker: %s', (text) => {
  expect(speakersIn(text).at(-1)).toBe('author (author)')
})

test.each([
  ['In a note to clients, buyers at Crumb Dairy wrote that milk will cost more.', 'buyers at Crumb Dairy'],
  ['Grocers polled by the paper expect milk to cost more.', 'Grocers polled by the paper'],
  ['Two thirds of grocers think milk will cost more.', 'Two thirds of grocers'],
  ['Sources close to the dairy told us milk will cost more.', 'Sources close to the dairy'],
  ['It is Marsh’s view that milk will cost more.', 'Marsh'],
  ['Marsh would not rule out dearer milk by May.', 'Marsh'],
  ['Jo Marsh (Crumb Dairy) expects milk to cost more.', 'Jo Marsh'],
  ['Milk will cost more, Jo Marsh, the dairy’s buyer, told Reuters.', 'Jo Marsh'],
  ['Both Marsh and Reid think milk will cost more.', 'Both Marsh and Reid'],
  [
    'The latest forecasts of the fund’s twelve governors, which were made in April, anticipate dearer milk.',
    'The latest forecasts of the fund’s twelve governors',
  ],
  ['My friends think milk will cost more.', 'My friends'],
])('the head of a long subject holds the view: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(`${name} (paraphrase)`)
})

test.each([
  'History suggests that milk will cost more.',
  'Jo Marsh, head of the dairy, was glum: milk would cost more.',
  'The label rules out cheaper milk by May.',
])('what is no person holds none: %s', (text) => {
  expect(speakersIn(text).at(-1)).toBe('author (author)')
})

test.each([
  ['Per the Dairy Fund, milk will be gone by May.', 'the Dairy Fund'],
  ['The bank has signalled that milk will cost more by May.', 'The bank'],
  ['Officials have penciled in dearer milk for 2030.', 'Officials'],
  ['Milk will be gone by May, in the words of a baker.', 'a baker'],
  ['Jo Marsh over at Crumb Dairy expects milk to cost more by May.', 'Jo Marsh'],
  [
    'Jo Marsh rang. The dairy nurse was less sure: she gives milk a 40% chance of running out.',
    'The dairy nurse',
  ],
  ['Jo Marsh rang. My uncle bakes, and he says milk will be gone by May.', 'My uncle'],
  ['Her students wrote. Their model gives dearer milk a 40% chance.', 'Her students'],
  ['The company met. Its latest release says that milk will cost more by May.', 'The company'],
  ['The dairy says that grocers expect milk to cost more by May.', 'grocers'],
  ['The futures suggest the market expects milk to cost more by May.', 'the market'],
  ['Jo Marsh told reporters so, while Ann Reyes insisted that milk would cost more by May.', 'Ann Reyes'],
  ['The dairy assures me that milk will cost more by May.', 'The dairy'],
  ['Management sees milk at 4 crowns by May.', 'Management'],
  ['Milk will cost more by May, the poll showed.', 'the poll'],
  ['One of them, who has sold milk for years, puts the odds of dearer milk at one in ten.', 'One of them'],
  ['The union’s own figures suggest that milk will cost more by May.', 'The union’s own figures'],
  ['The dairy expected milk to cost more. Projected bread prices average 4 crowns in 2030.', 'The dairy'],
  ['In the eyes of Jo Marsh milk will run out. In the mayor’s view, milk will cost more.', 'the mayor'],
])('is found behind what stands between: %s', (text, name) => {
  expect(speakersIn(text).at(-1)).toBe(`${name} (paraphrase)`)
})

test.each([
  'Milk, in line with the dairy’s forecast, should cost more by May.',
  'Milk, in contrast to the dairy’s forecast, should cost more by May.',
  'Milk will cost more by May, almost no doubt about it.',
  'On that day, which bakers call Black Bun, milk will run out.',
  'The latest data suggest that milk will cost more by May.',
  'Jo Marsh expects milk to cost more by May; I do not see bread at 4 crowns before 2030.',
  'Milk will cost 4 crowns per Saturday by May.',
  'At some point milk will cost more by May.',
  'By about four points milk will cost more by May.',
  'You can log in, share milk, and view prices by May.',
  'Expected to be scarce, milk will cost more by May.',
  'Milk will fall below most estimates of the natural rate, and stay there.',
])('is nobody but the writer: %s', (text) => {
  expect(speakersIn(text).at(-1)).toBe('author (author)')
})

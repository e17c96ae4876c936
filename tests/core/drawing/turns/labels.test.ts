import { expect, test } from 'vitest'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Who has the word for each sentence, and the sentence. */
function turnsOf(text: string): [string | null, string][] {
  return readTurns(text).sentences.map(({ turn, start, end }) => [turn.speaker, text.slice(start, end)])
}

test.each([
  ['a colon', 'Jo Marsh: Milk will cost more.', 'Ann Reyes: It will not.'],
  ['capitals', 'MARSH: Milk will cost more.', 'REYES: It will not.'],
  [
    'a stamp behind the name',
    'Jo Marsh [00:12:05]: Milk will cost more.',
    'Ann Reyes [00:12:40]: It will not.',
  ],
  ['a stamp in round brackets', 'Jo Marsh (2:05): Milk will cost more.', 'Ann Reyes (2:40): It will not.'],
  ['a stamp before the name', '[2:05] Jo Marsh: Milk will cost more.', '[2:40] Ann Reyes: It will not.'],
  ['bold type', '**Jo Marsh:** Milk will cost more.', '**Ann Reyes**: It will not.'],
  [
    'a role behind a comma',
    'Jo Marsh, Chief Economist: Milk will cost more.',
    'Ann Reyes, CFO: It will not.',
  ],
  ['marks of a caption', '>> JO MARSH: Milk will cost more.', '>> ANN REYES: It will not.'],
  ['a caption file', '<v Jo Marsh>Milk will cost more.', '<v Ann Reyes>It will not.'],
  ['a stamp beside a surname', 'Marsh (14:09): Milk will cost more.', '[14:12] Reyes: It will not.'],
  ['square brackets', '[Jo Marsh]: Milk will cost more.', '[Ann Reyes]: It will not.'],
  ['slanted type', '*Jo Marsh:* Milk will cost more.', '_Ann Reyes:_ It will not.'],
  ['a mood in brackets', 'MARSH (laughs): Milk will cost more.', 'REYES [on the phone]: It will not.'],
  ['a rank', 'COL. MARSH: Milk will cost more.', 'LT. REYES: It will not.'],
  ['one name', 'Jo Marsh: Milk will cost more.', 'Reyes: It will not.'],
])('%s says who speaks, and is no part of the words', (_, first, second) => {
  const turns = turnsOf(`${first}\n\n${second}`)
  expect(turns.map(([, words]) => words)).toEqual(['Milk will cost more.', 'It will not.'])
  expect(turns.map(([speaker]) => speaker?.toLowerCase().split(' ').at(-1))).toEqual(['marsh', 'reyes'])
})

test.each([
  ['a dash', 'MARSH — ', 'REYES — '],
  ['bold type around a dash', '**Marsh —** ', '**Reyes —** '],
  ['a dash behind a surname', 'Marsh – ', 'Reyes – '],
  ['a stop', 'CHAIR MARSH. ', 'MS. REYES. '],
  ['letters for question and answer', 'Q. ', 'A. '],
  ['a name and a role in a line of their own', 'Jo Marsh -- Chief Executive\n\n', 'Ann Reyes -- Analyst\n\n'],
  ['a name above a role', 'Jo Marsh\nChief Executive Officer\n\n', 'Ann Reyes\nFinance Director\n\n'],
  ['a title and a surname', 'Senator Marsh. ', 'Mr. REYES. '],
  ['bold type and nothing more', '**Jo Marsh** ', '**Ann Reyes** '],
  ['a heading', '## Jo Marsh\n\n', '## Ann Reyes\n\n'],
  ['a name beside a house', 'Jo Marsh - Crumb Dairy\n\n', 'Ann Reyes - Unibank\n\n'],
  ['the words question and answer', 'Question: ', 'Answer: '],
  ['a name with a mark', '@jomarsh: ', '@ann_r: '],
  ['a name in angles', '[10:32] <jo> ', '[10:33] <ann> '],
  ['a post', 'Jo Marsh · 3h\n', 'Ann Reyes · 2h\n'],
  ['a time below a name', 'Jo Marsh\n00:12\n', 'Ann Reyes\n00:40\n'],
  ['a time of the clock', 'Jo Marsh  9:31 AM\n', 'Ann Reyes  9:33 AM\n'],
  ['a name beside a time', 'Jo Marsh 00:12\n', 'Ann Reyes 00:40\n'],
])('%s does too, where it comes again', (_, first, second) => {
  const text = `${first}Milk will cost more.\n\n${second}It will not.\n\n${first}We shall see.`
  const turns = turnsOf(text)
  expect(turns.map(([, words]) => words)).toEqual(['Milk will cost more.', 'It will not.', 'We shall see.'])
  const [one, other, again] = turns.map(([speaker]) => speaker)
  expect(one).not.toBeNull()
  expect(other).not.toBe(one)
  expect(again).toBe(one)
})

test.each([
  'Note: milk will cost more.\n\nUpdate: it will not.\n\nNote: more below.',
  'Milk: it will cost more.\n\nBread: it will not.\n\nEggs: nobody knows about milk and bread .',
  'The dairy — the oldest in town — will close.\n\nThe bakery — the newest — will not.',
  'Part One: The Dairy\n\nMilk will cost more.\n\nPart Two: The Bakery\n\nBread will not.',
  'Price Of Milk\n\nMilk will cost more.\n\nPrice Of Bread\n\nBread will not.',
  '1. Milk will cost more: 70%\n2. Bread will not: 60%',
  'At 10:30: milk will cost more.\n\nAt 11:30: bread will not.',
  'Euro Area: Milk will cost more.\n\nUnited States: Bread will not.',
  'INFLATION: Milk will cost more.\n\nGROWTH: Bread will not.\n\nLABOUR COSTS: Nobody knows what labour costs will do.',
  'Milk Prices\n\nMilk will cost more.\n\nBread Prices\n\nBread will not.\n\nMilk Prices\n\nYes.',
  'Jo Marsh says: milk will cost more.\n\nAnn Reyes says: it will not.',
  'LONDON — Milk will cost more.\n\nPARIS — Bread will not.',
  'Great Dairy: The sequel\n\nMilk will cost more.\n\nBread will not.\n\nEggs will.',
])('what is no conversation has no speakers: %j', (text) => {
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual(turnsOf(text).map(() => null))
})

test('one label at the head of a longer text has all of it', () => {
  const text = 'Jo Marsh: Milk will cost more.\n\nBread will not.\n\nEggs may.\n\nCheese too.'
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual(Array(4).fill('Jo Marsh'))
})

test('initials are whoever the text names so', () => {
  const text = 'Jo Marsh met Ann Reyes.\n\nAR: Will it?\n\nJM: It will.\n\nAR: Why?'
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual([null, 'Ann Reyes', 'Jo Marsh', 'Ann Reyes'])
})

test('a question and its answer have two speakers', () => {
  expect(turnsOf('Q. Will it?\n\nA. It will.').map(([speaker]) => speaker)).toEqual(['Q', 'A'])
})

test('one label at the head of a short text is a speaker', () => {
  expect(turnsOf('Jo Marsh: Milk will cost more by May.')).toEqual([
    ['Jo Marsh', 'Milk will cost more by May.'],
  ])
})

test('the times of a caption file are no words', () => {
  const text =
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Jo>Milk will cost more.</v>\n\n2\n00:05.000 --> 00:07.000\n<v Ann>No.'
  expect(turnsOf(text)).toEqual([
    ['Jo', 'Milk will cost more.'],
    ['Ann', 'No.'],
  ])
})

test('the record of a meeting names by title whoever has the word, even once', () => {
  const text = 'CHAIR MARSH. Thank you. Ms. Reyes.\nMS. REYES. Milk will cost more.\n\nBread too.'
  expect(
    turnsOf(text)
      .map(([speaker]) => speaker?.toLowerCase().split(' ').at(-1))
      .slice(-2),
  ).toEqual(['reyes', 'reyes'])
})

test.each([
  ['Opening remarks by Governor Jo Marsh', 'Governor Jo Marsh'],
  ['## Statement of Jo Marsh before the Dairy Committee', 'Jo Marsh'],
  ['Interview with Dr. Jo Marsh', 'Dr. Jo Marsh'],
  ['Q&A: Jo Marsh', 'Jo Marsh'],
  ['A press conference with Minister Jo Marsh, Oslo', 'Minister Jo Marsh'],
])('an answer without a name is of whoever the heading names: %s', (heading, name) => {
  const talk = 'Q: Will milk cost more?\n\nA: It will.\n\nQ: And bread?\n\nA: It may.'
  expect(turnsOf(`${heading}\n\n${talk}`).at(-1)).toEqual([name, 'It may.'])
})

test.each(['The remarks by Jo Marsh were short.', 'Remarks by the dairy', 'An interview with milk'])(
  'a sentence or a thing is no such heading: %s',
  (heading) => {
    expect(turnsOf(`${heading}\n\nQ: Will it?\n\nA: It will.`).at(-1)?.[0]).toBe('A')
  },
)

test('a speech is of whoever its heading names', () => {
  expect(readTurns('Remarks by Governor Jo Marsh\n\nMilk will cost more.').author?.text).toBe(
    'Governor Jo Marsh',
  )
  expect(readTurns('Remarks by Jo Marsh were short. Milk will cost more.').author).toBeNull()
})

test('a letter before a gap is who asks', () => {
  const text = 'Q    Will it?\n\nMS. REYES:  It will by May.\n\nQ    When?\n\nMS. REYES:  Soon.'
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual(['Q', 'MS. REYES', 'Q', 'MS. REYES'])
})

test('a name in capitals above what is said has the word, a heading in capitals has not', () => {
  const talk = 'INTERVIEWER\nWill it?\n\nMARSH\nIt will.\n\nINTERVIEWER\nWhen?\n\nMARSH\nIn May.'
  expect(turnsOf(talk).at(-1)).toEqual(['MARSH', 'In May.'])
  const parts = 'OUTLOOK\nMilk will cost more.\n\nRISKS\nBread may too.\n\nSUMMARY\nThe outlook has risks.'
  expect(turnsOf(parts).filter(([speaker]) => speaker !== null)).toEqual([])
})

test('a court and a house have their chair and their witnesses', () => {
  const court = 'THE WITNESS: Milk will cost more.\n\nMR. MARSH: Are you sure?\n\nTHE COURT: Go on.'
  expect(turnsOf(court).map(([speaker]) => speaker)).toEqual(['THE WITNESS', 'MR. MARSH', 'THE COURT'])
  const house = 'The CHAIRMAN. Order.\n\nMr. MARSH. Milk will cost more by May.'
  expect(turnsOf(house).map(([speaker]) => speaker)).toEqual(['The CHAIRMAN', 'Mr. MARSH'])
})

test('questions alone have answers of whoever is not named, or of whom a heading names', () => {
  const talk = '**Q: Will milk cost more?**\n\nIt will by May.\n\n**Q: And bread?**\n\nBread too.'
  expect(turnsOf(talk).map(([speaker]) => speaker)).toEqual(['Q', null, 'Q', null])
  const named = turnsOf(`Interview with Jo Marsh\n\n${talk}`).map(([speaker]) => speaker)
  expect(named).toEqual([null, 'Q', 'Jo Marsh', 'Q', 'Jo Marsh'])
  const answered = turnsOf(`${talk}\n\nA: Milk again.`).map(([speaker]) => speaker)
  expect(answered).toEqual(['Q', 'Q', 'Q', 'Q', 'A'])
})

test('a role with a name in brackets is that name', () => {
  const talk = 'GUEST (Dr. Jo Marsh): Milk will cost more.\n\nHOST: Will it?\n\nHOST (laughing): It will.'
  expect(turnsOf(talk).map(([speaker]) => speaker)).toEqual(['Jo Marsh', 'HOST', 'HOST'])
})

test.each([
  ['Milk will cost more by May. – Jo Marsh, baker\n\nBread too. – Ann Reyes', ['Jo Marsh', 'Ann Reyes']],
  ['Milk will cost more by May. — Jo Marsh\n\nBread too.', ['Jo Marsh', null]],
  ['Milk will cost more by May – a lot.', [null]],
  ['The winners of May – Jo Marsh', [null]],
])('a name at the end of a paragraph signs it: %j', (text, names) => {
  const turns = turnsOf(text)
  expect([turns[0]?.[0], turns.at(-1)?.[0]].slice(0, names.length)).toEqual(names)
})

test.each(['u/miller: Milk will cost more.\n\nu/baker: It will not.'])('a handle is a label: %j', (text) => {
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual(['u/miller', 'u/baker'])
})

test.each(['Jo: Will it rain?\nTom: It will.\nJo: Thanks.'])('a first name is a label: %j', (text) => {
  expect(turnsOf(text).map(([speaker]) => speaker)).toEqual(['Jo', 'Tom', 'Jo'])
})

test('the heads of a list are what is talked of, even where they look like names', () => {
  const list = [
    'Dallas Cowboys: They will miss the playoffs.',
    'New York Giants: The streak will come to an end.',
    'Detroit Lions: The coach will bench his star.',
    'Green Bay Packers: Cobb will lead the league.',
  ]
  expect(turnsOf(list.join('\n\n')).every(([speaker]) => speaker === null)).toBe(true)
  const people = [
    'Jo Marsh: I think they will miss the playoffs.',
    'Ann Reyes: We shall see an end to the streak.',
    'Bo Lindqvist: My money is on the coach.',
    'Dana Larsson: Cobb will lead the league.',
  ]
  expect(turnsOf(people.join('\n\n')).map(([speaker]) => speaker)).toEqual([
    'Jo Marsh',
    'Ann Reyes',
    'Bo Lindqvist',
    'Dana Larsson',
  ])
})

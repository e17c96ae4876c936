import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the last clause of a text is. */
function lastSpeaker(text: string): string | undefined {
  return draftsIn(readTurns(text)).at(-1)?.speaker.name
}

test.each([
  ['Milk prices are expected by the ministry to double by 2030.', 'the ministry'],
  ['Milk is seen by traders at 4 crowns by May.', 'traders'],
  ['The odds were put by Unibank at one in three.', 'Unibank'],
  ['Milk is expected by May to cost more.', 'author'],
  ['Growth is forecast by 2030 to reach 4 percent.', 'author'],
  ['Milk is expected by the end of the year to cost more.', 'author'],
])('a passive names who foresees behind "by": %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test.each([
  ['The bank raised its view, projecting that milk will cost more by May.', 'The bank'],
  ['A second diplomat was less glum, predicting cheaper milk by May.', 'A second diplomat'],
  ['Lind, its chief economist, was gloomy, warning that milk will cost more by May.', 'Lind'],
  ['The drought is here, making it likely that milk will cost more by May.', 'author'],
  ['I am calm, expecting cheaper milk by May.', 'author'],
  ['Milk ran out, leaving bakers to expect worse by May.', 'author'],
])('a participle has the subject of its sentence: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test.each([
  ['There are people here, sensible people, who say that milk will run out by May.', 'people here'],
  ['There are bakers who think milk will run out by May.', 'bakers'],
  ['There are shops that will run out of milk by May.', 'author'],
])('those who are there say it: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test.each([
  ['Milk, warned union leader Jo Marsh, will run out by May.', 'Jo Marsh'],
  ['It is likely, say scientists, that milk will run out by May.', 'scientists'],
  ['What Marsh expects is a slow year: milk will cost more by May.', 'Marsh'],
  ['I spoke to Jo Marsh. Her bet: milk will cost more by May.', 'Jo Marsh'],
  ['Jo Marsh’s prediction: milk will cost more by May.', 'Jo Marsh'],
  ['My prediction: milk will cost more by May.', 'author'],
  ['Prediction: milk will cost more by May.', 'author'],
  ['It is the view of the Dairy Fund that milk will cost more by May.', 'the Dairy Fund'],
  ['This newsletter’s view is that milk will cost more by May.', 'author'],
  ['OPEC disagrees: it sees dearer milk by May.', 'OPEC'],
  ['If you believe the brochure, milk will be cheaper by May.', 'the brochure'],
  ['If you believe in luck, milk will be cheaper by May.', 'author'],
  ['Rumour has it that milk will run out by May.', 'Rumour'],
  ['Word in the market is that milk will run out by May.', 'Word in the market'],
  ['The forecast from the Dairy Fund is for dearer milk by May.', 'the Dairy Fund'],
  ['The forecast is for dearer milk by May.', 'author'],
  ['Crumb Capital has a year-end target of 4 crowns for milk.', 'Crumb Capital'],
  ['A paper in Nature this week projects that milk will run out by 2050.', 'A paper in Nature'],
  ['Nobody at the dairy believes that milk will last until May.', 'Nobody at the dairy'],
  ['Nobody believes that milk will last until May.', 'author'],
  ['Ladbrokes offers 6-4 on dearer milk by May.', 'Ladbrokes'],
])('other ways to say who holds it: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test('"so says" names who is quoted before', () => {
  const text = '“Milk will run out by May.” So says Jo Marsh, who sells it.'
  expect(draftsIn(readTurns(text))[0]?.speaker.name).toBe('Jo Marsh')
})

test.each([
  ['Jo, you think milk will last. Jo, do you?', 'JO'],
  ['Jo, do you think milk will last?', 'MARK'],
  ['Jo, if you think milk will last, buy it.', 'MARK'],
  ['You think milk will last, and then it goes.', 'MARK'],
])('what "you think" is of whoever is called by name: %s', (words, name) => {
  const text = `MARK: Hello.\n\nJO: Hi.\n\nMARK: ${words}\n\nJO: I do.`
  expect(draftsIn(readTurns(text))[2]?.speaker.name).toBe(name)
})

test.each([
  [
    'My brother-in-law, whom I shouldn’t name, sits on that board and swears it’ll close by May.',
    'My brother-in-law',
  ],
  ['The mayor sat down at noon and said that milk will cost more.', 'The mayor'],
  ['Our neighbour runs a dairy and thinks milk will cost more.', 'Our neighbour'],
])('what somebody does beside does not part them from what they say: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Holm and his group think the ice will go by 2030.', 'Holm and his group'],
  ['Weiss and her colleagues expect milk to cost more.', 'Weiss and her colleagues'],
  ['Okafor and others believe milk will cost more.', 'Okafor and others'],
  ['He spoke to Okafor and others believe milk will cost more.', 'others'],
])('a name and those with it are one: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['B&P Global Grain Insights analyst Kari Birn said milk will cost more.', 'Kari Birn'],
  ['Rye Energy vice president Tom Lile said milk will cost more.', 'Tom Lile'],
  ['Those economists believe milk will cost more by 2030.', 'Those economists'],
  ['The move shows growers are confident prices will hold next year.', 'growers'],
  ['The bookmakers have him at six to four on.', 'The bookmakers'],
])('who stands behind a house or a thing: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each(['The bookmakers have him at dinner tonight.', 'Those prices will rise by 2030.'])(
  'nobody is said to hold it: %s',
  (text) => {
    expect(lastSpeaker(text)).toBe('author')
  },
)

test.each([
  ['Nobody I spoke to thinks the line will open by 2030.', 'Nobody I spoke to'],
  ['No one we interviewed expects the line to open by 2030.', 'No one we interviewed'],
  ['Everyone I talked to believes milk will cost more.', 'Everyone I talked to'],
  ['None of the traders we met thinks milk will cost more.', 'None of the traders we met'],
  ['Most people I spoke to think milk will cost more.', 'Most people I spoke to'],
  ['No one expects the line to open by 2030.', 'author'],
  ['Nobody I know of will open a line by 2030.', 'author'],
])('whom the writer has asked: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

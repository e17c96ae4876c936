import { readChance } from '../chance/read-chance'
import { hasChanceNumber } from '../cues/chance-numbers'
import { isGoingTo, isMay, isWill } from '../cues/future'
import { hasTimeWords } from '../cues/time-words'
import type { Word } from '../turns/words'
import { askedBefore } from './answer'
import { claimsOf } from './claims'
import type { Draft } from './draft'
import { grammarOf } from './grammar'

/** A feature that words have, with the words that show it. */
export type Feature = { name: string; first: Word | null; last: Word | null }

/** What the rank looks at in a draft; each name has its words in `rank/says.json`. */
export function featuresOf(draft: Draft, publishedYear: number | null): Feature[] {
  const found = new Map<string, Feature>()
  const add = (name: string, first: Word | null = null, last: Word | null = first): void => {
    if (!found.has(name)) found.set(name, { name, first, last })
  }
  for (const { kind, first, next } of draft.cues) add(kind, draft.words[first], draft.words[next - 1])
  addModals(draft, add)
  addShape(draft, add)
  addTime(draft, publishedYear, add)
  addContext(draft, add)
  addChance(draft, add)
  for (const name of grammarOf(draft, (each) => found.has(each))) add(name)
  for (const name of claimsOf((each) => found.has(each))) add(name)
  return [...found.values()]
}

const polar =
  /^(?:yes|no|nope|yeah|never|not|absolutely|certainly|definitely|of course|(?:it|they|he|she|we|there|that) (?:will|won['’]t|does|doesn['’]t|do|don['’]t|is|isn['’]t|are|aren['’]t|could|might|may|can|can['’]t|should|shall|would)(?:n['’]t)?\b[^,;]{0,24}$)|\bno\W*$|\byes\W*$/iu

export type Add = (name: string, first?: Word | null, last?: Word | null) => void

function addModals({ words }: Draft, add: Add): void {
  for (const [at, word] of words.entries()) {
    if (isWill(words, at)) add(words[at + 1]?.word === 'not' ? 'modal.willNot' : 'modal.will', word)
    else if (isMay(words, at)) add('modal.may', word)
    else if (isGoingTo(words, at)) add('modal.goingTo', word, words[at + 1])
    else if (/^(?:might|could|should|would|can)$/.test(word.word)) add(`modal.${word.word}`, word)
    else if (word.word === "'d" && words[at + 1]?.word !== 'better') add('modal.would', word)
  }
}

function addShape({ words, text, unit }: Draft, add: Add): void {
  const count = words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length
  if (count <= 3) add('shape.veryShort')
  else if (count <= 6) add('shape.short')
  else if (count >= 28) add('shape.long')
  if (unit.sentence.isQuestion && unit.end >= unit.sentence.end - 2) add('shape.question')
  if (/^(?:if|unless|once|when|should|as soon as|provided|assuming|were|had)\b/iu.test(text))
    add('shape.conditionFirst', words[0])
  else if (/\b(?:if|unless|provided that|as long as|assuming|once|in the event)\b/iu.test(text))
    add('shape.condition')
  if (
    /(?:\d|\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?) ?(?:%|percent|per cent)/iu.test(
      text,
    )
  )
    add('shape.percent')
  if (hasChanceNumber(words)) add('shape.odds')
  if (/[$€£]\d|\d/.test(text)) add('shape.number')
}

function addTime({ text, words }: Draft, year: number | null, add: Add): void {
  if (hasTimeWords(text)) add('time.words')
  for (const { word } of words) {
    if (!/^(?:1[89]|20|21)\d\d$/.test(word) || year === null) continue
    if (Number(word) > year) add('time.futureYear')
    else if (Number(word) < year) add('time.pastYear')
    else add('time.thisYear')
  }
}

function addContext(draft: Draft, add: Add): void {
  const { unit, speaker, before } = draft
  add(`voice.${speaker.voice}`)
  if (unit.quotation && speaker.voice === 'own') add('voice.quotedByOwn')
  const asked = askedBefore(draft)
  if (asked?.distance === 0) add(asked.isFuture ? 'answer.future' : 'answer.other')
  else if (asked) add(asked.isFuture ? 'answer.laterFuture' : 'answer.later')
  if (polar.test(draft.text)) add('answer.polar')
  const last = before.findLast(({ unit: other }) => other.sentence.index < unit.sentence.index)
  if (
    /\b(?:would|could|might)\b|['’]d\b/.test(draft.text) &&
    last?.cues.some(({ kind }) => kind === 'against.hypothetical')
  )
    add('after.hypothetical')
}

/** What the words are read as; only where something in them could be. */
function addChance({ text, words, cues }: Draft, add: Add): void {
  const mayBe =
    cues.some(({ kind }) => kind.startsWith('for.')) || /[\d%]|per ?cent/.test(text) || words.length < 9
  if (!mayBe) return
  const { hedge, probability } = readChance(text)
  if (probability?.origin === 'number') add('chance.number')
  if (hedge && probability?.origin === 'phrase') add('chance.phrase')
  if (hedge && probability === null) add('chance.comparison')
}

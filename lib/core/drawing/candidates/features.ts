import type { CalendarDate } from '@/lib/core/calendar'
import { readChance } from '../chance/read-chance'
import { hasFuture, isGoingTo, isMay, isNamed, isWill } from '../cues/future'
import type { Deadline } from '../deadline/deadline'
import type { Word } from '../turns/words'
import { askedBefore } from './answer'
import { claimsOf } from './claims'
import { mainAt } from './condition'
import type { Draft } from './draft'
import { grammarOf } from './grammar'
import { isListed } from './list-of-forecasts'
import { likelihoodsOf } from './likelihood'
import { addShape } from './shape'
import { aheadAt } from './verbs'

/** A feature that words have, with the words that show it. */
export type Feature = { name: string; first: Word | null; last: Word | null }

/** The day of publication, the times that a draft names, and whether the text is a list of forecasts. */
export type Around = { publishedOn: CalendarDate | null; deadlines: readonly Deadline[]; isList: boolean }

/** What the rank looks at in a draft; each name has its words in `rank/says.json`. */
export function featuresOf(draft: Draft, around: Around): Feature[] {
  const found = new Map<string, Feature>()
  const add = (name: string, first: Word | null = null, last: Word | null = first): void => {
    if (!found.has(name)) found.set(name, { name, first, last })
  }
  const ahead = aheadAt(draft.words, draft.cues)
  const than = thanIn(draft.words)
  const main = mainAt(draft)
  for (const { kind, first, next } of draft.cues) {
    const isCompared = kind === 'against.past' && first > than
    const isBehind = yields.has(kind) && ahead >= 0 && first > ahead
    const isSaid = kind === 'against.hypothetical' && draft.words[first]?.word === 'say' && first > 0
    const isOdd =
      kind === 'for.likelihood' &&
      /^(?:at|all|against)$/.test(draft.words[first - 1]?.word ?? '') &&
      draft.words[first]?.word === 'odds'
    const isOfCondition = first < main && (yields.has(kind) || kind === 'for.attitude')
    if (!isCompared && !isBehind && !isSaid && !isOdd && !isOfCondition)
      add(kind, draft.words[first], draft.words[next - 1])
  }
  addModals(draft, add)
  addShape(draft, add)
  addTime(draft, around, add)
  addContext(draft, around, add)
  addChance(draft, add)
  const hasTime = found.has('time.words') || found.has('time.vague')
  for (const name of likelihoodsOf(draft, found.has('chance.number'), hasTime)) add(name)
  for (const name of grammarOf(draft, (each) => found.has(each))) add(name)
  for (const name of claimsOf((each) => found.has(each))) add(name)
  return [...found.values()]
}

/** What counts against words only where it stands before a modal: "they will want to" is no wish, "I want to say it will" is. */
const yields = new Set([
  'against.wish',
  'against.plan',
  'against.obligation',
  'against.pastReport',
  'against.past',
])

const polar =
  /^(?:yes|no|nope|yeah|yep|yup|nah|never|not|absolutely|certainly|definitely|of course|(?:it|they|he|she|we|there|that) (?:will|won['’]t|does|doesn['’]t|do|don['’]t|is|isn['’]t|are|aren['’]t|could|might|may|can|can['’]t|should|shall|would)(?:n['’]t)?\b[^,;]{0,24}$)|\bno\W*$|\byes\W*$/iu

export type Add = (name: string, first?: Word | null, last?: Word | null) => void

function addModals({ words }: Draft, add: Add): void {
  for (const [at, word] of words.entries()) {
    if (isWill(words, at)) add(words[at + 1]?.word === 'not' ? 'modal.willNot' : 'modal.will', word)
    else if (isMay(words, at)) add('modal.may', word)
    else if (isGoingTo(words, at)) add('modal.goingTo', word, words[at + 1])
    else if (word.word === 'ought' && words[at + 1]?.word === 'to') add('modal.should', word)
    else if (isChance(words, at)) add('for.likelihood', word)
    else if (/^(?:might|could|should|would|can)$/.test(word.word) && !isNamed(words, at))
      add(`modal.${word.word}`, word)
    else if (word.word === "'d" && words[at + 1]?.word !== 'better') add('modal.would', word)
  }
}

/** Where "than" stands, behind which the past is only what something is compared with; past the end if nowhere. */
function thanIn(words: readonly Word[]): number {
  const at = words.findIndex(({ word }) => word === 'than')
  return at < 0 ? words.length : at
}

function addTime(
  { words, cues, start, end, unit }: Draft,
  { publishedOn, deadlines }: Around,
  add: Add,
): void {
  const than = words[thanIn(words)]?.start ?? end
  for (const { isPast, latest, force, needsPublication, grain, start: from } of deadlines) {
    if (isPast && from > than) continue
    if (isPast) add(force === 'limit' && hasFuture(words) ? 'time.gone' : 'time.past')
    else if (latest !== null || needsPublication || grain !== 'vague') {
      add('time.words')
      add(`time.${force}`)
    } else add('time.vague')
  }
  const year = publishedOn === null ? null : Number(publishedOn.slice(0, 4))
  const ahead = aheadAt(words, cues)
  if (year !== null && unit.quotation && isOfOldYear(unit.sentence.words, start, end, year))
    add('time.pastYear')
  for (const [at, { word }] of words.entries()) {
    if (!/^(?:1[89]|20|21)\d\d$/.test(word) || year === null) continue
    if (Number(word) > year) add('time.futureYear')
    else if (Number(word) < year && (ahead < 0 || at < ahead)) add('time.pastYear')
  }
}

function addContext(draft: Draft, { isList }: Around, add: Add): void {
  const { unit, speaker, before } = draft
  add(`voice.${speaker.voice}`)
  if (unit.quotation && speaker.voice === 'own') add('voice.quotedByOwn')
  const asked = askedBefore(draft)
  if (asked) {
    const isBrief = draft.words.length <= 9
    add(
      `answer.${asked.distance === 0 ? '' : 'later'}${asked.isFuture ? 'Future' : 'Other'}${isBrief ? 'Brief' : ''}`,
    )
    if (asked.isFuture && asked.distance === 0) add('answer.future')
    if (asked.isFuture && asked.distance === 0 && isListed(draft)) add('answer.listed')
  }
  if (isList && isListed(draft)) add('list.present')
  if (polar.test(draft.text)) add('answer.polar')
  const last = before.findLast(({ unit: other }) => other.sentence.index < unit.sentence.index)
  if (
    /\b(?:would|could|might)\b|['’]d\b/.test(draft.text) &&
    last?.cues.some(({ kind }) => kind === 'against.hypothetical')
  )
    add('after.hypothetical')
}

const plain = /^(?:could|may|might|should|will|can|think|expect|believe|see|could see|may not|guess)/

/** What the words are read as; only where something in them could be. */
function addChance({ text, words, cues }: Draft, add: Add): void {
  const mayBe =
    cues.some(({ kind }) => kind.startsWith('for.')) || /[\d%]|per ?cent/.test(text) || words.length < 9
  if (!mayBe) return
  const { hedge, probability } = readChance(text)
  if (hedge && probability?.phrase && !plain.test(probability.phrase)) add('chance.words')
  if (probability?.origin === 'number') add('chance.number')
  if (hedge && probability?.phrase && plain.test(probability.phrase)) add('chance.plain')
  if (hedge && probability === null) add('chance.comparison')
}

/** "Chance" as a measure, not as luck, an occasion or a name. */
function isChance(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.word ?? '', words[at], words[at + 1]?.word ?? '']
  if (!word || !/^chances?$/.test(word.word) || (word.isCapital && at > 0)) return false
  return (
    !/^(?:by|second|last|first|his|her|my|our|their)$/.test(before) &&
    !/^(?:meeting|encounter|remark|visit|find|discovery)$/.test(next)
  )
}

/** "… ,” a director told her in 1989": words of a sentence outside of a draft that name a year gone by. */
function isOfOldYear(words: readonly Word[], start: number, end: number, year: number): boolean {
  return words.some(
    (each, at) =>
      (each.start >= end || each.end <= start) &&
      /^(?:19|20)\d\d$/.test(each.word) &&
      Number(each.word) < year &&
      words.slice(Math.max(0, at - 5), at).some(({ word }) => telling.test(word)),
  )
}

const telling =
  /^(?:said|told|promised|wrote|predicted|warned|announced|declared|forecast|assured|vowed|claimed)$/

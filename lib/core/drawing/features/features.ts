import type { CalendarDate } from '@/lib/core/calendar'
import type { Draft } from '../candidates/draft'
import { readChance } from '../chance/read-chance'
import type { Deadline } from '../deadline/deadline'
import type { Word } from '../turns/words'
import { askedBefore } from './answer'
import { claimsOf } from './claims'
import { cuesThatCount } from './cues-that-count'
import { grammarOf } from './grammar'
import { likelihoodsOf } from './likelihood'
import { isListed } from './list-of-forecasts'
import { addModals } from './modals'
import { addShape } from './shape'
import { addTime } from './times'

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
  const cues = cuesThatCount(draft)
  for (const { kind, first, next } of cues) add(kind, draft.words[first], draft.words[next - 1])
  addModals(draft, add)
  addShape(draft, add)
  addTime(draft, around, add)
  addContext(draft, around, add)
  addChance(draft, add)
  const hasTime = found.has('time.words') || found.has('time.vague')
  for (const name of likelihoodsOf(draft, found.has('chance.number'), hasTime)) add(name)
  for (const name of grammarOf({ ...draft, cues }, (each) => found.has(each))) add(name)
  for (const name of claimsOf((each) => found.has(each))) add(name)
  return [...found.values()]
}

const polar =
  /^(?:yes|no|nope|yeah|yep|yup|nah|never|not|absolutely|certainly|definitely|of course|(?:it|they|he|she|we|there|that) (?:will|won['’]t|does|doesn['’]t|do|don['’]t|is|isn['’]t|are|aren['’]t|could|might|may|can|can['’]t|should|shall|would)(?:n['’]t)?\b[^,;]{0,24}$)|\bno\W*$|\byes\W*$/iu

export type Add = (name: string, first?: Word | null, last?: Word | null) => void

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

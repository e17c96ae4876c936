import type { Word } from '../turns/words'
import verbs from './clause-verbs.json'

const base = new Set(verbs)
const finite = new Set(
  "is are was were am be been has have had do does did 's will would shall should could might may can must ought goes expects expect thinks think believes believe says said gives gave put puts see sees make makes say seem seems guess bet likely unlikely probably".split(
    ' ',
  ),
)
/** Past forms that are no base form of a regular verb, and hardly ever a noun. */
const past = new Set(
  'bought built came chose drew fell flew forgot fought gave got grew kept knew lost made met paid ran rose saw sent sold sought spoke spent stood stuck taught threw told took thought went won wrote became began brought broke caught drove held'.split(
    ' ',
  ),
)
const adverbs = new Set(
  'then even also probably certainly perhaps possibly maybe eventually ultimately finally later thus so therefore only not never still likely almost surely soon again'.split(
    ' ',
  ),
)

/** How many adverbs may stand before a verb. */
const mostAdverbs = 2

/** A verb of change or being in its base form, as it follows "will" or "to". */
export function isBaseVerb(word: string): boolean {
  return base.has(word)
}

/** In the base form, in the third person or in the past of a regular verb. */
export function isVerb(word: string): boolean {
  return base.has(word) || base.has(word.replace(/s$/, '')) || base.has(word.replace(/e[sd]$/, ''))
}

/** A modal verb of what may come. */
export function isModal(word: string): boolean {
  return /^(?:will|would|shall|should|could|might|may|ought)$/.test(word)
}

/** Whether words have a verb of their own, so that what comes next may stand apart. */
export function hasVerb(words: readonly Word[]): boolean {
  return words.some(({ word }) => finite.has(word) || isVerb(word) || past.has(word))
}

export function isAdverb(word: string): boolean {
  return adverbs.has(word)
}

/** Where the verb of words that begin at `at` stands, past an adverb or two. */
export function pastAdverbs(words: readonly Word[], at: number): number {
  let verb = at
  while (verb - at < mostAdverbs && adverbs.has(words[verb]?.word ?? '')) verb += 1
  return verb
}

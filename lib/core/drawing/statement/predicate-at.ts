import { isGoingTo, isMay, isWill } from '../cues/future'
import type { Word } from '../turns/words'
import { saying } from './subject'
import { baseOfThird, isBase } from './verbs'

/** A verb that begins at a word: what is to happen from word `rest` on, behind `base`, and the "not" left out. */
export type Predicate = {
  at: number
  rest: number
  base: string
  negations: number[]
  isPresent?: boolean
}

const bound =
  /^(?:likely|unlikely|bound|set|poised|expected|certain|sure|destined|due|about|projected|forecast|predicted|anticipated|primed|guaranteed|headed|tipped|doomed)$/
const adverbs = new Set(
  'not never probably almost certainly likely surely then well definitely very highly most quite all but possibly perhaps indeed simply just hardly eventually undoubtedly inevitably now therefore also widely generally broadly currently'.split(
    ' ',
  ),
)
const inverted = new Set(
  'again too soon tomorrow in on by at before after within until next if when because than it he she they we you i there the a an this that these those'.split(
    ' ',
  ),
)
const nounMarks = new Set(
  'the a an this that these those his her its their our my your no any some of in on by for with at to from and or as more most who which than new big small'.split(
    ' ',
  ),
)

/** "Will fall", "might well fall", "is going to fall", "looks set to fall", "promises to fall". */
export function futureAt(words: readonly Word[], at: number): Predicate | null {
  const { word = '' } = words[at] ?? {}
  const isModal = /^(?:might|could|should|would)$/.test(word)
  if (isWill(words, at) || isMay(words, at) || isModal) {
    const verb = behindAdverbs(words, at, afterAside(words, at + 1))
    const next = words[verb.rest]?.word ?? ''
    if (word !== 'will' && next === 'have') return null
    if (next === 'at' && /^(?:least|most)$/.test(words[verb.rest + 1]?.word ?? '')) return verb
    return inverted.has(next) || !/^\p{L}/u.test(next) ? null : verb
  }
  if (word === 'ought') return infinitive(words, at, behindAdverbs(words, at, at + 1).rest)
  if (/^(?:promises|promise|threatens|threaten|stands|stand)$/.test(word))
    return infinitive(words, at, at + 1)
  if (!/^(?:is|are|'s|am|was|were|looks?|seems?|appears?)$/.test(word)) return null
  const verb = behindAdverbs(words, at, at + 1, bound)
  const next = words[verb.rest]?.word ?? ''
  if (isGoingTo(words, verb.rest)) return infinitive(words, at, verb.rest + 1, verb.negations)
  if (bound.test(next)) return infinitive(words, at, verb.rest + 1, verb.negations)
  const isOnCourse = next === 'on' && /^(?:course|track)$/.test(words[verb.rest + 1]?.word ?? '')
  return isOnCourse ? infinitive(words, at, verb.rest + 2, verb.negations) : null
}

/** The longest remark between a modal and its verb. */
const longestAside = 8

/** Past what is put in: "will, I think, fall", "will in all likelihood fall". */
function afterAside(words: readonly Word[], at: number): number {
  const isView = /^(?:view|judgement|judgment|opinion|assessment|estimation|book)$/.test(
    words[at + 2]?.word ?? '',
  )
  if (words[at]?.word === 'in' && isView) return at + 3
  if (words[at]?.word === 'in' && /^(?:all|due|time|turn)$/.test(words[at + 1]?.word ?? ''))
    return words[at + 1]?.word === 'all' || words[at + 1]?.word === 'due' ? at + 3 : at + 2
  if (words[at]?.word !== ',') return at
  const ahead = words.slice(at + 1, at + 1 + longestAside)
  const close = ahead.findIndex(({ word }) => /^[,.;:!?]$/.test(word))
  return ahead[close]?.word === ',' ? at + close + 2 : at
}

/** "Falls", "is down", "does not fall", after a plural "fall": the present, said of what is to come. */
export function presentAt(words: readonly Word[], at: number): Predicate | null {
  const [before = '', word = ''] = [words[at - 1]?.word, words[at]?.word]
  if (word === "'s" && words[at + 1]?.word === 'been') return null
  if (/^(?:is|are)$/.test(word) || (word === "'s" && isCopula(words, at))) {
    const verb = behindAdverbs(words, at, at + 1)
    return { ...verb, base: 'be', isPresent: true }
  }
  if (
    /^(?:does|do)$/.test(word) &&
    words[at + 1]?.word === 'not' &&
    /^\p{L}/u.test(words[at + 2]?.word ?? '')
  )
    return { at, rest: at + 2, base: '', negations: [at + 1], isPresent: true }
  if (/^(?:has|have)$/.test(word) && /^(?:a|an|the|more|less|fewer|no|at)$/.test(words[at + 1]?.word ?? ''))
    return { at, rest: at + 1, base: 'have', negations: [], isPresent: true }
  if (nounMarks.has(before)) return null
  const base = saying.has(word) ? null : baseOfThird(word)
  if (base !== null) return { at, rest: at + 1, base, negations: [], isPresent: true }
  const isPair = words.slice(Math.max(0, at - 4), at - 1).some((each) => each.word === 'and')
  const isPlural = isPair || /[^s]s$|^(?:they|we|you|people|most|some|both|all)$/.test(before)
  return isPlural && isBase(word, true) ? { at, rest: at, base: '', negations: [], isPresent: true } : null
}

/** "It’s", "the margin’s probably": no "’s" of possession. */
function isCopula(words: readonly Word[], at: number): boolean {
  if (/^(?:it|there|that|he|she)$/.test(words[at - 1]?.word ?? '')) return true
  return /^(?:probably|not|going|under|over|down|up|out|off|still|gone|done|likely|set|bound|a|an)$/.test(
    words[at + 1]?.word ?? '',
  )
}

/** The verb behind a "to". */
export function infinitive(
  words: readonly Word[],
  at: number,
  to: number,
  negations: number[] = [],
): Predicate | null {
  const isTo = words[to]?.word === 'to' && /^\p{L}/u.test(words[to + 1]?.word ?? '')
  return isTo && !nounMarks.has(words[to + 1]?.word ?? '') ? { at, rest: to + 1, base: '', negations } : null
}

function behindAdverbs(words: readonly Word[], at: number, from: number, until?: RegExp): Predicate {
  const negations: number[] = []
  let rest = from
  while (adverbs.has(words[rest]?.word ?? '')) {
    const isBound = until?.test(words[rest]?.word ?? '') && words[rest + 1]?.word === 'to'
    if (isBound) break
    if (/^(?:not|never)$/.test(words[rest]?.word ?? '')) negations.push(rest)
    rest += 1
  }
  return { at, rest, base: '', negations }
}

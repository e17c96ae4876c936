import type { Word } from '../turns/words'
import {
  isDash,
  isEnclosed,
  isInserted,
  isRelative,
  isRemark,
  isTail,
  opensAfterColon,
  weighsAll,
} from './asides'
import { hasVerb, isAdverb, isModal, pastAdverbs } from './clause-verb'
import { endsConcession } from './concession'
import { isNextOfList } from './next-of-list'
import { isSecondValue } from './second-value'
import { isSecondVerb } from './second-verb'

/**
 * Why a sentence may part before a word: a `mark` or a `clause` with its own subject begins, a second `verb` of the
 * same subject, the next `item` of a list of chances, or a `tail` that only adds to what was said.
 */
export type Cut = { at: number; kind: 'mark' | 'clause' | 'verb' | 'item' | 'tail' }

/** How far back the verb of a clause is looked for, in words. */
const farthest = 60

/** The places where a run of words may part, in order. */
export function cutsOf(words: readonly Word[]): Cut[] {
  const cuts: Cut[] = []
  const weighed = words.findLastIndex(({ word }, at) => word === ':' && weighsAll(words, at + 1))
  for (let at = 2; at <= words.length - 3; at += 1) {
    const last = cuts.at(-1)
    const from = Math.max(last?.at ?? 0, at - farthest)
    const kind = kindOf(words, from, at, last?.kind)
    if (kind && !(kind === 'clause' && isOfWhole(words, at, weighed))) cuts.push({ at, kind })
  }
  return cuts
}

/** "The club folds, and nobody notices: 5 percent": to part it would give the chance of both to the one. */
function isOfWhole(words: readonly Word[], at: number, weighed: number): boolean {
  const isNear = at < weighed && weighed - at <= longestSecond
  return isNear && !words.slice(at, weighed).some(({ word }) => isModal(word))
}

const longestSecond = 20

function kindOf(
  words: readonly Word[],
  from: number,
  at: number,
  last: Cut['kind'] | undefined,
): Cut['kind'] | null {
  const before = words[at - 1]?.word ?? ''
  if (before === ';') return 'mark'
  if (isDash(words, at - 1)) return isInserted(words, at) ? null : 'mark'
  if (before === ':') return opensAfterColon(words, at) ? 'mark' : null
  if (before === '(' && words[at]?.word !== '(') return null
  if (endsConcession(words, from, at)) return 'clause'
  if (isNextOfList(words, from, at, last === 'item')) return 'item'
  if (isSecondVerb(words, from, at) || isSecondValue(words, from, at)) return 'verb'
  if (isJoined(words, from, at) || isSpliced(words, from, at) || isListed(words, from, at)) return 'clause'
  const opens = opensClause(words, at)
  if (!opens && !isTail(words, at) && !isRelative(words, at)) return null
  const isBare = last === 'item' || last === 'verb'
  if (!isBare && !hasVerb(words.slice(innermost(words, from, at), at)) && !opensView(words, at)) return null
  if (isSeries(words, from, at)) return null
  return opens ? 'clause' : 'tail'
}

/** Where the clause begins that a coordinator without a comma goes on with: behind the last "that". */
function innermost(words: readonly Word[], from: number, at: number): number {
  if (words[at - 1]?.word === ',') return from
  const that = words.slice(from, at).findLastIndex(({ word }) => word === 'that')
  return from + that + 1
}

const joining = new Set('and but so yet while whereas although though or nor'.split(' '))
const opening = new Set(
  'i you he she it we they there this that these those the a an my our his her its their if when unless once should nobody everyone most some many one in by as'.split(
    ' ',
  ),
)

/** A coordinator with a comma before it or a subject after it. */
function opensClause(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? '']
  const isAfterComma = words[at - 1]?.word === ','
  if (/^(?:and|but)$/.test(word) && /^(?:it|they|he|she|we|that)$/.test(next) && words.length - at <= 7)
    return false
  if (isAfterComma && isRemark(words, at)) return false
  if (isAfterComma && word === 'with') return !isEnclosed(words, at)
  if (word === 'so' && /^(?:i|we)$/.test(next)) return true
  if (word === 'and' && next === 'then' && opening.has(words[at + 2]?.word ?? '')) return true
  if (!joining.has(word) || (word === 'though' && next === ',') || isOnlyDenied(words, at)) return false
  if (isAfterComma && word !== 'or') return true
  return opening.has(next) && /^(?:and|but|while|whereas|though|although|yet)$/.test(word)
}

/** "…, but not before the summer", "but not by much": no more than a bound on what was said. */
function isOnlyDenied(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.word === 'but' &&
    words[at + 1]?.word === 'not' &&
    /^(?:yet|by|until|till|before|in|this|next|for|much|many|so|quite|without|within|at|longer|now|soon|today|tomorrow)$/.test(
      words[at + 2]?.word ?? '',
    )
  )
}

/** "…, and I’d be shocked": a speaker begins anew, whatever stood before. */
function opensView(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.word === ',' && words[at]?.word === 'and' && /^(?:i|we)$/.test(words[at + 1]?.word ?? '')
  )
}

/** How far before an "and" a "between" is looked for. */
const longestPair = 8

/** "Software, services, and support", "between the one and the other": things, not clauses. */
function isSeries(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:and|or)$/.test(words[at]?.word ?? '')) return false
  const earlier = words.slice(from, at).map(({ word }) => word)
  if (earlier.at(-1) !== ',')
    return earlier.slice(-longestPair).some((word) => /^(?:between|both|either|neither)$/.test(word))
  const comma = earlier.lastIndexOf(',', earlier.length - 2)
  const item = words.slice(from + comma + 1, at - 1)
  return (
    comma >= 0 &&
    item.length <= 3 &&
    !hasVerb(item) &&
    !item.some(({ word }) => isAdverb(word)) &&
    !hasVerb(words.slice(at + 1, at + 4))
  )
}

/** The longest subject that is looked for after a coordinator without a comma. */
const longestSubject = 6

/** "… full by May and power will cost nothing": after the coordinator a subject and a modal, as there is one before. */
function isJoined(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:and|but|while|or)$/.test(words[at]?.word ?? '')) return false
  const ahead = words.slice(at + 1, at + 2 + longestSubject)
  const verb = ahead.findIndex(({ word }) => isModal(word))
  const subject = ahead.slice(0, verb)
  if (verb < 1 || subject.some(({ word }) => /^(?:[,;:(]|that|which|who|to|if|of)$/.test(word))) return false
  const last = words
    .slice(from, at)
    .findLastIndex(({ word, isCapital }) => isModal(word) && !(isCapital && word === 'may'))
  return last >= 0 && at - from - last > 3
}

/** ", we will …" after a clause with its own verb: two sentences with a comma between them. */
function isSpliced(words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.word !== ',' || !/^(?:i|we|you|he|she|it|they|there)$/.test(words[at]?.word ?? ''))
    return false
  const verb = pastAdverbs(words, at + 1)
  if (!isModal(words[verb]?.word ?? '') && !isView(words, verb)) return false
  const earlier = words.slice(from, at)
  if (leaning.test(earlier.find(({ word }) => /\p{L}/u.test(word))?.word ?? '')) return false
  return hasVerb(earlier) && !earlier.some(({ word }) => subordinate.test(word))
}

/** ", I guess they …": a view with what it is of, not a mere remark. */
function isView(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.word === 'i' &&
    /^(?:guess|think|expect|suspect|reckon|doubt|bet|believe)$/.test(words[at]?.word ?? '') &&
    /^(?:i|it|he|she|they|we|you|there|that|this|the)$/.test(words[at + 1]?.word ?? '')
  )
}

/** "Oil could run short, Iran could close the strait": after a claim another, of somebody or something else. */
function isListed(words: readonly Word[], from: number, at: number): boolean {
  const here = words[at]
  if (words[at - 1]?.word !== ',' || !here || !(here.isCapital || /^(?:the|an?)$/.test(here.word)))
    return false
  const ahead = words.slice(at + 1, at + 1 + longestSubject)
  const verb = ahead.findIndex(({ word }) => claiming.test(word))
  if (verb < 0) return false
  const subject = ahead.slice(0, verb)
  if (!subject.every(({ word }) => /^[\p{L}'’-]+$/u.test(word) && !reporting.test(word))) return false
  const earlier = words.slice(from, at)
  const modal = earlier.findIndex(({ word }) => claiming.test(word))
  const under = earlier.findLastIndex(({ word }) => subordinate.test(word))
  const isUnder = under >= 0 && (under < modal || /^(?:,|and|but|or)$/.test(earlier[under - 1]?.word ?? ''))
  return modal > 0 && !isUnder && !leaning.test(earlier[0]?.word ?? '')
}

const claiming = /^(?:will|could|may|might)$/
const reporting = /^(?:who|which|that|where|if|when|says?|said|thinks?)$/

const leaning =
  /^(?:with|without|given|under|in|for|on|at|to|during|barring|failing|suppose|let|from|what|had|were)$/
const subordinate =
  /^(?:if|when|unless|once|until|as|since|because|although|though|while|after|before|by|whether|where|should|assuming|provided)$/

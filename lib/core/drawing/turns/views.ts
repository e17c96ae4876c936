import { headlineIn } from './headline'
import { mayHold } from './may-hold'
import type { Report } from './report'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const claims = new Set(speech.claims)
const sees = /^(?:sees|saw|tells|told|puts|put|reads|has|had)$/
const opinion =
  /^(?:view|views|opinion|estimation|judgement|judgment|eyes|book|books|reckoning|telling|estimate|forecast|projection|words|assessment|mind|scenario)$/
const stop = /^[,.;:!?—–()”“]$/u

/** "In her view", "according to the prospectus", "as Miller sees it", "the official line is that": whose it is. */
export function viewsIn(words: readonly Word[]): Report[] {
  return words.flatMap((_, at) => viewAt(words, at) ?? []).concat(headlineIn(words) ?? [])
}

function viewAt(words: readonly Word[], at: number): Report | null {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (word === 'according' && next === 'to') return inserted({ from: at + 2, to: nounEnd(words, at + 2) }, at)
  const isYours = words[at - 1]?.word === 'you' && words[at - 2]?.word === 'if'
  if (word === 'believe' && isYours && !/^(?:in|that|it|this|me|what|there|we|they|he|she)$/.test(next))
    return inserted({ from: at + 1, to: nounEnd(words, at + 1) }, at)
  if (word === 'has' && next === 'it' && words[at + 2]?.word === 'that' && at > 0 && at < 6)
    return { subject: { from: 0, to: at }, verb: at, isInserted: false }
  if (word === 'per' && isPer(words, at)) return inserted({ from: at + 1, to: nounEnd(words, at + 1) }, at)
  if (opinion.test(word)) {
    const isOf =
      next === 'of' && words[at - 1]?.word === 'the' && /^(?:in|by)$/.test(words[at - 2]?.word ?? '')
    if (isOf) return inserted({ from: at + 2, to: nounEnd(words, at + 2) }, at)
    const owner = ownerBehind(words, at) ?? ofThat(words, at)
    if (owner) return inserted(owner, at)
  }
  if (word === 'as') return asSeen(words, at)
  return claims.has(word) ? claimAt(words, at) : null
}

/** "Per the ministry, milk …", "…, per Unibank": not "five per household". */
function isPer(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (at === 0 || words[at - 1]?.word === ',') && (next?.isCapital === true || next?.word === 'the')
}

function inserted(subject: Run, verb: number): Report {
  return { subject, verb, isInserted: true }
}

/** "It is the view of the bank that": the bank. */
function ofThat(words: readonly Word[], at: number): Run | null {
  const isOf = words[at + 1]?.word === 'of' && words[at - 1]?.word === 'the'
  if (!isOf || !/^(?:is|was|remains)$/.test(words[at - 2]?.word ?? '')) return null
  const length = words.slice(at + 2, at + 10).findIndex(({ word }) => word === 'that')
  return length > 0 ? { from: at + 2, to: at + 2 + length } : null
}

/** "In the mayor's view", "by their own estimate": the mayor, they. */
function ownerBehind(words: readonly Word[], at: number): Run | null {
  const from = words.slice(0, at).findLastIndex(({ word }) => word === 'in' || word === 'by') + 1
  const to = isPossessive(words[at - 1]) ? at - 1 : at
  const isOwn = /^(?:my|our|the|this|that|a|other|some|no|any)$/.test(words[from]?.word ?? '')
  if (from === 0 || at - from >= 6 || from >= to || (isOwn && to === at)) return null
  if (/^(?:with|to)$/.test(words[from + 1]?.word ?? '') || stop.test(words[from]?.word ?? '')) return null
  const isPronoun = /^(?:his|her|their)$/.test(words[from]?.word ?? '')
  return to < at || isPronoun || words[at]?.word === 'view' ? { from, to } : null
}

/** "As Miller sees it", "as far as the mayor is concerned", "as its owner likes to say". */
function asSeen(words: readonly Word[], at: number): Report | null {
  const isFar = words[at + 1]?.word === 'far' && words[at + 2]?.word === 'as'
  const from = isFar ? at + 3 : at + 1
  for (let verb = from + 1; verb < Math.min(words.length, from + 10); verb += 1) {
    const word = words[verb]?.word ?? ''
    const [next, third] = [words[verb + 1]?.word ?? '', words[verb + 2]?.word ?? '']
    if (isFar && /^(?:is|are|was)$/.test(word) && next === 'concerned')
      return inserted({ from, to: verb }, verb)
    if (!isFar && sees.test(word) && next === 'it') return ownedBy(words, from, verb)
    if (!isFar && /^like[sd]?$/.test(word) && next === 'to' && /^(?:say|tell|put)$/.test(third))
      return ownedBy(words, from, verb)
  }
  return null
}

/** "As its mayor, Inez Farrow, likes to say": whoever is named between the commas. */
function ownedBy(words: readonly Word[], from: number, verb: number): Report {
  const to = words[verb - 1]?.word === ',' ? verb - 1 : verb
  const comma = words.slice(from, to).findLastIndex(({ word }) => word === ',')
  return inserted({ from: comma < 0 ? from : from + comma + 1, to }, verb)
}

/** "The official line is that …", "the consensus among bakers is …", "Lind's best guess is …". */
function claimAt(words: readonly Word[], at: number): Report | null {
  if (words[at + 1]?.word === ':') return ownedClaim(words, at)
  let is = at + 1
  if (/^(?:among|of|in|at|from)$/.test(words[is]?.word ?? '')) {
    while (is < at + 7 && !/^(?:is|was|remains)$/.test(words[is]?.word ?? '')) is += 1
  } else if (words[is]?.word === ',') {
    const close = words.slice(is + 1, is + 8).findIndex(({ word }) => word === ',')
    if (close >= 0) is += close + 2
  }
  if (words[at + 1]?.word === 'that') {
    const verb = words
      .slice(Math.max(0, at - 6), at)
      .findLastIndex(({ word }) => /^(?:is|was|remains)$/.test(word))
    const from = Math.max(0, at - 6) + verb + 1
    const to = words.slice(from, at).findIndex(isPossessive)
    return verb >= 0 && to > 0 ? { subject: { from, to: from + to }, verb: at, isInserted: false } : null
  }
  if (!/^(?:is|was|remains)$/.test(words[is]?.word ?? '')) return null
  let from = at
  while (from > 0 && at - from < 8 && !stop.test(words[from - 1]?.word ?? '')) from -= 1
  if (words.slice(from, at).some(({ word }) => /^(?:my|our|i|we)$/.test(word))) return null
  const mark = words.slice(from, at).findIndex(isPossessive)
  const owner = mark > 0 ? { from, to: from + mark } : null
  if (owner && mayHold(words, owner)) return { subject: owner, verb: is, isInserted: false }
  if (/^(?:his|her|their)$/.test(words[from]?.word ?? ''))
    return { subject: { from, to: at + 1 }, verb: is, isInserted: false }
  const isFrom = words[at + 1]?.word === 'from' && words[is + 1]?.word === 'for'
  if (isFrom) return { subject: { from: at + 2, to: is }, verb: is, isInserted: false }
  const isTalk = at > from || /^(?:word|talk|gossip)$/.test(words[at]?.word ?? '')
  return isTalk && at < 6 && words[is + 1]?.word === 'that'
    ? { subject: { from, to: is }, verb: is, isInserted: false }
    : null
}

/** "Her bet: …", "The bank's forecast: …". */
function ownedClaim(words: readonly Word[], at: number): Report | null {
  let from = at
  while (from > 0 && at - from < 8 && !stop.test(words[from - 1]?.word ?? '')) from -= 1
  if (/^(?:his|her|their)$/.test(words[from]?.word ?? ''))
    return { subject: { from, to: at + 1 }, verb: at, isInserted: false }
  const mark = words.slice(from, at).findIndex(isPossessive)
  const owner = mark > 0 ? { from, to: from + mark } : null
  return owner && mayHold(words, owner) ? { subject: owner, verb: at, isInserted: false } : null
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/.test(word.word)
}

function nounEnd(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to < from + 8 && !stop.test(words[to]?.word ?? '')) to += 1
  return to
}

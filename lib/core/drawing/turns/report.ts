import { mayHold } from './may-hold'
import speech from './speech.json'
import { type Run, subjectAfter, subjectBefore } from './subject'
import type { Word } from './words'

/** Verbs that are plural nouns as well: "house prices end". */
const nouns =
  /^(?:prices|rates|figures|estimates|forecasts|projects|views|bets|shows|fears|doubts|hopes|finds|models|worries|banks|guesses)$/

/** That the words report what someone says or holds; `verb` is the word that says so. */
export type Report = { subject: Run; verb: number }

const saying = new Set(speech.say)
const holding = new Set([...speech.say, ...speech.hold])
const alsoNouns = new Set(speech.alsoNouns)
const claims = new Set(speech.claims)
const pronouns = new Set(['he', 'she', 'they'])
const noReporter = new Set(
  'i we you it this that these those which who there what me us everyone everybody nobody anyone if to let whoever whatever things nothing something'.split(
    ' ',
  ),
)
const helpers = new Set(
  'is are was were will would has have had can could may might should do does did'.split(' '),
)

/**
 * What someone else is reported to say or hold: "Lind says …", "…, she believes, …", "in her view", "according to
 * the prospectus", "as Miller sees it". Null where the words are the speaker's own.
 */
export function reportIn(words: readonly Word[]): Report | null {
  const view = viewIn(words)
  if (view) return view
  const reports = words.flatMap((_, at) => verbAt(words, at) ?? [])
  return reports.find(({ subject }) => words[subject.from]?.word !== 'they') ?? reports[0] ?? null
}

function verbAt(words: readonly Word[], at: number): Report | null {
  const word = words[at]?.word ?? ''
  const isMood = isMoodAt(words, at)
  if (at === 0 || (!holding.has(word) && !isMood) || words[at]?.isCapital) return null
  const before = words[at - 1]?.word ?? ''
  const helper = before === 'not' ? (words[at - 2]?.word ?? '') : before
  if (!isMood && /^(?:will|would|may|might|could|should|must|to|can|'d)$/.test(helper)) return null
  if (!isMood && isPassive(words, at)) return null
  const behind = before === ',' && saying.has(word) ? subjectAfter(words, at) : null
  if (behind && canReport(words, behind)) return { subject: behind, verb: at }
  const found = subjectBefore(words, at)
  const subject = found && withPronoun(words, found)
  if (!subject || !canReport(words, subject)) return null
  if (/^(?:if|unless|whether)$/.test(words[subject.from - 1]?.word ?? '')) return null
  const isSaying = saying.has(word) && !(alsoNouns.has(word) && !mayHold(words, subject))
  const isOne =
    isMood ||
    (isSaying
      ? words.length > at + 1 || at > 2
      : holds(words, at, subject, helper) && mayHold(words, subject))
  return isOne ? { subject, verb: at } : null
}

/** "Inflation is projected", "he was told": the subject is not who says it. */
function isPassive(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (!/(?:ed|thought|held|put|seen|said|told|forecast)$/.test(word)) return false
  let before = at - 1
  while (
    before > 0 &&
    /^(?:not|also|now|still|widely|generally|currently|then|been|being)$|ly$/.test(words[before]?.word ?? '')
  )
    before -= 1
  return /^(?:is|are|was|were|be|been|being|'s|get|gets|got)$/.test(words[before]?.word ?? '')
}

/** "He would be astonished if", "she is sure that", "Lind has no doubt". */
function isMoodAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const before = words[at - 1]?.word ?? ''
  if (/^(?:surprised|astonished|amazed|shocked|stunned)$/.test(word)) return before === 'be'
  if (
    /^(?:sure|certain|confident|convinced|optimistic|pessimistic|sceptical|skeptical|adamant|doubtful)$/.test(
      word,
    )
  ) {
    return (
      /^(?:is|are|was|be|very|quite|less|more|'s)$/.test(before) &&
      /^(?:that|of|about|,|the|it|he|she|they|a)$/.test(words[at + 1]?.word ?? '')
    )
  }
  return word === 'doubt' && /^(?:no|little|some)$/.test(before)
}

/** "A landing she considers": the subject is the pronoun at its end. "My boss, she says": it is the boss. */
function withPronoun(words: readonly Word[], { from, to }: Run): Run {
  const last = words[to - 1]?.word ?? ''
  if (!pronouns.has(last)) return { from, to }
  const comma = words[to - 2]?.word === ',' ? to - 2 : -1
  if (comma > 0 && to - from === 1) {
    const end = words.findIndex(({ word }) => word === ',')
    const isNoun = end > 0 && end <= 4 && /^(?:my|our|the|his|her|their)$/.test(words[0]?.word ?? '')
    if (isNoun && mayHold(words, { from: 0, to: end })) return { from: 0, to: end }
  }
  return { from: to - 1, to }
}

function canReport(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[from]?.word ?? ''
  const last = words[to - 1]?.word ?? ''
  if (to - from > 9 || noReporter.has(first) || !/\p{L}/u.test(last)) return false
  const inner = words.slice(from, to).map(({ word }) => word)
  if (inner.length > 1 && inner.some((word) => helpers.has(word) || noReporter.has(word) || word === 'not'))
    return false
  return !/^(?:of|in|on|at|for|to|with|the|a|an|and|or|by)$/.test(last)
}

function holds(words: readonly Word[], verb: number, subject: Run, helper: string): boolean {
  const word = words[verb]?.word ?? ''
  const head = words[subject.to - 1]?.word ?? ''
  const next = words[verb + 1]?.word ?? ''
  if (helpers.has(next) || next === 'not' || next === 'of') return false
  if (
    nouns.test(word) &&
    !/^(?:a|an|the|it|that|in|his|her|their|its|at|some|no|this|him|them|,|\d.*)$/.test(next)
  )
    return false
  const isPlural = /s$/.test(head) || /^(?:they|some|many|most|people|few|others|both)$/.test(head)
  const isThird =
    /s$/.test(word) ||
    /ed$|thought|saw|gave|put|held|found/.test(word) ||
    /^d(?:oes|id)$/.test(helper) ||
    (/ing$/.test(word) && /^(?:is|are|was|were|'s|been)$/.test(helper))
  if (/ing$/.test(word) && !isThird) return false
  if (!isThird && !isPlural) return false
  if (
    !/^(?:gives?|puts?|makes?|rates?|pegs?|sees?|offers?|calls?|prices?|gave|shows?|tips?|pencils?)$/.test(
      word,
    )
  )
    return true
  return !/^(?:up|off|back|out|in|rise|way|birth|us|me|you|him)$/.test(next)
}

/** "In her view", "according to the prospectus", "as Miller sees it", "the official line is that". */
function viewIn(words: readonly Word[]): Report | null {
  for (const [at, { word }] of words.entries()) {
    const next = words[at + 1]?.word
    if (word === 'according' && next === 'to') {
      return { subject: { from: at + 2, to: nounEnd(words, at + 2) }, verb: at }
    }
    if (/^(?:view|opinion|estimation|judgement|judgment|eyes|book|reckoning|telling|estimate)$/.test(word)) {
      const from = words.slice(0, at).findLastIndex((each) => each.word === 'in' || each.word === 'by') + 1
      const to = words[at - 1]?.word === "'s" ? at - 1 : at
      const isOwn = /^(?:my|our|the|this|that|a)$/.test(words[from]?.word ?? '')
      if (from > 0 && at - from < 6 && from < to && !isOwn) return { subject: { from, to }, verb: at }
    }
    if (
      word === 'as' &&
      /^(?:sees|tells|puts|reads|has)$/.test(words[at + 2]?.word ?? '') &&
      words[at + 3]?.word === 'it'
    ) {
      return { subject: { from: at + 1, to: at + 2 }, verb: at + 2 }
    }
    if (claims.has(word) && at > 0 && at < 6 && next === 'is' && words[at + 2]?.word === 'that') {
      const isOwn = words.slice(0, at).some((each) => /^(?:my|our|i|we)$/.test(each.word))
      if (!isOwn) return { subject: { from: 0, to: at + 1 }, verb: at + 1 }
    }
  }
  return null
}

function nounEnd(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to < from + 8 && !/^[,.;:!?—–()”“]$/u.test(words[to]?.word ?? '')) to += 1
  return to
}

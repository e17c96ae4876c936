import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import type { Word } from '../turns/words'
import { holds, isMark, isOfChance, withoutHedge } from './hedge-in'
import { futureAt, infinitive, type Predicate, presentAt } from './predicate-at'
import { affirmedObject, bare, isWhole, tidied } from './rest-of'
import { affirmed, canBeSubject, subjectStart } from './subject'
import { isBase } from './verbs'

/** An event in two parts, "the bill" and "pass by June"; `isDenied` where the words deny it beside their hedge. */
export type Turned = { subject: string; rest: string; isDenied: boolean }

/** Turns words that say what is to come into the event they are about; null where that would not be sure English. */
export function fromClause(draft: Draft, hedge: Span | null): Turned | null {
  const from = clauseAfterCondition(draft.words)
  const isFuture = draft.words.some((_, at) => at > from && isOpen(draft, hedge, futureAt(draft.words, at)))
  if (isFuture) return firstOf(draft, hedge, from, futureAt)
  return fromNoun(draft, hedge) ?? firstOf(draft, hedge, from, presentAt)
}

type Find = (words: readonly Word[], at: number) => Predicate | null

function firstOf(draft: Draft, hedge: Span | null, from: number, find: Find): Turned | null {
  for (let at = from + 1; at < draft.words.length; at += 1) {
    const verb = find(draft.words, at)
    if (verb === null || !isOpen(draft, hedge, verb)) continue
    const end = beforeRemark(draft.words, at)
    const start = subjectStart(draft.words, behindHedge(draft.words, hedge, from, end), end)
    return turned(draft, hedge, start, verb, end)
  }
  return null
}

/** Whether a verb is of the event and no part of the hedge: not "would surprise me if", "my bet is that", "is remote". */
function isOpen(draft: Draft, hedge: Span | null, verb: Predicate | null): boolean {
  const [here, next] = [draft.words[verb?.at ?? -1], draft.words[verb?.rest ?? -1]]
  if (verb === null || !here || !next) return false
  if (hedge === null || (draft.words[verb.at - 1]?.word === 'there' && /^no\b/iu.test(hedge.text)))
    return true
  if (next.start >= hedge.start && next.end < hedge.end) return false
  if (!verb.isPresent) return true
  if (here.start < hedge.end && hedge.start <= here.start) return false
  if (hedge.end <= here.start)
    return here.start - hedge.end > 1 || !/^(?:my|our|his|her|the|a|an)\b/iu.test(hedge.text)
  return hedge.end >= draft.end - 3 && (isOfChance(draft) || isMark(draft.text, hedge.start - draft.start))
}

/** "We expect sales to rise", "a 10 % chance of rain", "we forecast a surplus". */
function fromNoun(draft: Draft, hedge: Span | null): Turned | null {
  if (hedge === null) return null
  const { words } = draft
  if (!leadsToNoun.test(hedge.text) || /^in all\b/iu.test(hedge.text)) return null
  let from = words.findIndex(({ start }) => start >= hedge.end)
  if (from < 1) return null
  if (/^(?:of|for)$/.test(words[from]?.word ?? '')) from += 1
  const isCut = (word: string) =>
    /^[,;:.—–(]$|^(?:that|which|who|if|when|and|but|is|are|will|would|than)$/.test(word)
  const end = words.findIndex(({ word }, at) => at >= from && isCut(word))
  const last = end < 0 ? words.length : end
  const to = words.findIndex(
    ({ word }, at) => at > from && at < last && word === 'to' && isBase(words[at + 1]?.word ?? ''),
  )
  const verb = to < 0 ? null : infinitive(words, to, to)
  if (verb !== null) {
    const isNot = words[to - 1]?.word === 'not'
    return turned(draft, hedge, from, { ...verb, at: isNot ? to - 1 : to, negations: isNot ? [to - 1] : [] })
  }
  const being = words.findIndex(({ word }, at) => at > from && at < from + 5 && word === 'being')
  if (being > 0) return turned(draft, hedge, from, { at: being, rest: being + 1, base: 'be', negations: [] })
  if (!canBegin(words[from]) || last - from < 1 || (end >= 0 && !/^[,.;]$/.test(words[end]?.word ?? '')))
    return null
  const said = tidied(textOf(draft, from, words.length))
  return isWhole(said) && said.length > 2
    ? {
        subject: 'there',
        rest: `be ${isNo.test(hedge.text) ? said.replace(' until ', ' before ') : said}`,
        isDenied: false,
      }
    : null
}

const isNo = /n[’']t\b|\b(?:not|no|never|few|hardly)\b/iu
const leadsToNoun =
  /\b(?:expect|forecast|project|anticipat|predict|foresee|chance|probability|odds|risk|likelihood|possibility|prospect)(?:s|es|ed|ing|e)?$/iu

/** What can stand after "will there be": no pronoun, no "the", nobody's. */
function canBegin(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{L}/u.test(word.word) &&
    !word.isCapital &&
    !/^(?:the|this|that|it|he|she|they|we|you|him|her|them|us|its|his|our|my|your|their|i|to|in|on|at|by|as|so|only|below|above|before|after|between|until|within|under|over|not|no|what|how|for|from|with|up|down|out|off|about|is|are|there|here|be|being)$|ing$/.test(
      word.word,
    )
  )
}

function turned(
  draft: Draft,
  hedge: Span | null,
  start: number,
  verb: Predicate,
  end = verb.at,
): Turned | null {
  const { words } = draft
  if (!canBeSubject(words, start, end)) return null
  if (verb.isPresent && end - start === 1 && /^(?:that|this|which)$/.test(words[start]?.word ?? ''))
    return null
  const said = bare(
    textOf(draft, start, end).replace(
      / (?:probably|perhaps|likely|possibly|just|also|surely|certainly|simply)$/u,
      '',
    ),
  )
  const subject = affirmed(said)
  const tail = withoutHedge(
    tidied(textOf(draft, verb.rest, words.length)),
    hedge,
    draft,
    words[verb.rest]?.start ?? 0,
  )
  const behind = tail === null ? '' : `${verb.base} ${tail}`.trim()
  const rest = affirmedObject(behind)
  if (
    tail === null ||
    !isWhole(said) ||
    !isWhole(behind) ||
    behind === '' ||
    (verb.base !== '' && tail === '')
  )
    return null
  const denials = verb.negations.filter((at) => !holds(hedge, words[at]?.start ?? 0))
  const isDenied =
    denials.length > 0 ||
    (subject !== null && !holds(hedge, words[start]?.start ?? 0)) ||
    (rest !== null && !holds(hedge, words[verb.rest]?.start ?? 0))
  const whole = rest ?? behind
  return {
    subject: subject ?? said,
    rest: isDenied ? whole.replace(/ until /u, ' before ') : whole,
    isDenied,
  }
}

/** Where a subject ends before a remark: "the firm, he says, will". */
function beforeRemark(words: readonly Word[], verb: number): number {
  if (words[verb - 1]?.word !== ',') return verb
  const remark = words.slice(Math.max(0, verb - longestRemark), verb - 1)
  const comma = remark.findLastIndex(({ word }) => word === ',')
  return comma < 0 ? verb : verb - 1 - (remark.length - comma)
}

const longestRemark = 14

/** The first word behind the hedge, where it stands before the verb. */
function behindHedge(words: readonly Word[], hedge: Span | null, from: number, verb: number): number {
  if (hedge === null) return from
  const next = words.findIndex(({ start }) => start >= hedge.end)
  if (next <= from || next >= verb || words.slice(next, verb).every(({ word }) => !/\p{L}/u.test(word)))
    return from
  return words[next]?.word === 'that' || words[next]?.word === 'if' ? next + 1 : next
}

function clauseAfterCondition(words: readonly Word[]): number {
  if (
    !/^(?:if|unless|once|when|should|provided|assuming|as|while|although|though|even)$/.test(
      words[0]?.word ?? '',
    )
  )
    return 0
  const comma = words.findIndex(({ word }) => word === ',')
  return comma < 0 ? 0 : comma + 1
}

function textOf(draft: Draft, from: number, to: number): string {
  const [first, last] = [draft.words[from], draft.words[to - 1]]
  if (!first || !last || to <= from) return ''
  return draft.text.slice(first.start - draft.start, last.end - draft.start)
}

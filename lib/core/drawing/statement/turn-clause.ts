import { isModal } from '../candidates/clause-verb'
import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import type { Word } from '../turns/words'
import { isMark, isOfChance } from './hedge-in'
import { futureAt, type Predicate, presentAt } from './predicate-at'
import { subjectStart } from './subject'
import { fromHeadline } from './turn-headline'
import { fromNoun } from './turn-noun'
import { fromWonder } from './turn-wonder'
import { type Turned, turned } from './turned'

/** Turns words that say what is to come into the event they are about; null where that would not be sure English. */
export function fromClause(draft: Draft, hedge: Span | null): Turned | null {
  const from = clauseAfterCondition(draft.words)
  const isFuture = draft.words.some((_, at) => at > from && isOpen(draft, hedge, futureAt(draft.words, at)))
  if (isFuture) return firstOf(draft, hedge, from, futureAt)
  const noun = fromNoun(draft, hedge) ?? fromWonder(draft, hedge) ?? fromHeadline(draft, hedge)
  return noun ?? (isModal(draft.words[0]?.word ?? '') ? null : firstOf(draft, hedge, from, presentAt))
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
  if (
    hedge === null ||
    (draft.words[verb.at - 1]?.word === 'there' &&
      /^no\b(?! (?:chance|prospect|possibility|hope|likelihood|way|risk|danger))/iu.test(hedge.text))
  )
    return true
  if (next.start >= hedge.start && next.end < hedge.end) return false
  if (!verb.isPresent) return true
  if (here.start < hedge.end && hedge.start <= here.start) return false
  if (hedge.start >= here.end && hedge.end <= next.start) return !/^(?:that|to|if)$/.test(next.word)
  if (isInLaterSentence(draft, hedge, next.start)) return true
  if (hedge.end <= here.start)
    return here.start - hedge.end > 1 || !/^(?:my|our|his|her|the|a|an)\b/iu.test(hedge.text)
  if (/[:–—(]\s*$/u.test(draft.text.slice(0, Math.max(0, hedge.start - draft.start))))
    return hedge.start > here.end
  if (hedge.end >= draft.end - 2 && /^(?:with|in all|without)\b/iu.test(hedge.text)) return true
  return hedge.end >= draft.end - 3 && (isOfChance(draft) || isMark(draft.text, hedge.start - draft.start))
}

/** "The mill closes in May. Better than even, say 55." */
function isInLaterSentence({ text, start }: Draft, hedge: Span, at: number): boolean {
  return hedge.start > at && /[.!?]\s/u.test(text.slice(at - start, hedge.start - start))
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

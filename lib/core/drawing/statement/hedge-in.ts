import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import { bare } from './rest-of'

/** Without the words of the hedge where they only follow: ", I think", ": 70 %"; null where they stand in the middle. */
export function withoutHedge(tail: string, hedge: Span | null, draft: Draft, from: number): string | null {
  if (hedge === null || hedge.start < from || /^no (?!more|less)/iu.test(hedge.text)) return tail
  const words = draft.text.slice(hedge.start - draft.start, hedge.end - draft.start).replace(/\s+/g, ' ')
  const at = tail.indexOf(words)
  if (at < 0) return tail
  if (isOfChance(draft)) return beforeVerb(tail.slice(0, at))
  if (tail.length - at - words.length > 3 && !/[,:(–—-] ?$/u.test(tail.slice(0, at))) return tail
  const before = bare(tail.slice(0, at).replace(/(?:,? (?:i|I|we|he|she)(?:[’']d)?|[,:(–—-]) ?$/u, ''))
  const after = tail.slice(at + words.length)
  if (before === '' && /^[:–—(-]/u.test(tail)) return ''
  if (before === '' || before === 'be') return null
  if (
    /^\p{L}+$/u.test(before) &&
    !/[,:(–—-] ?$/u.test(tail.slice(0, at)) &&
    /^[).,; ]*$/u.test(tail.slice(at + words.length))
  )
    return null
  return /^[).,; ]*$/.test(after) ? before : `${before}${/^\w/.test(after) ? ' ' : ''}${after}`
}

/** Without the "is" or "are" that says how large the chance is. */
function beforeVerb(said: string): string | null {
  const end = Math.max(
    ...[' is', ' are', ' remain', ' stands', ' look', ' seem'].map((verb) => said.lastIndexOf(verb)),
  )
  return end > 0 ? said.slice(0, end) : null
}

/** Whether a place is inside the hedge. */
export function holds(hedge: Span | null, at: number): boolean {
  return hedge !== null && at >= hedge.start && at < hedge.end
}

/** Whether a mark stands before a place. */
export function isMark(text: string, at: number): boolean {
  return /[.,:(–—-]\s*(?:(?:i|we|he|she)(?:[’']d)? )?$/iu.test(text.slice(Math.max(0, at - 8), at))
}

/** "The odds that … are", "the chance that … is". */
export function isOfChance({ text }: Draft): boolean {
  return /^(?:the |a )?(?:odds|chances?|probability|likelihood|risk|prospects?)\b/iu.test(text)
}

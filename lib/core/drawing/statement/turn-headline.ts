import { hasVerb } from '../candidates/clause-verb'
import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import { isMark } from './hedge-in'
import { type Turned, turned } from './turned'

const states = /^(?:still|under|over|above|below|up|down|back|out|gone)$/

/** "The mayor still in office: 74%", "Rents up – 0.8": a line without a verb, with its chance behind a mark. */
export function fromHeadline(draft: Draft, hedge: Span | null): Turned | null {
  if (hedge === null || !/\d/.test(hedge.text) || !isMark(draft.text, hedge.start - draft.start)) return null
  const claim = draft.words.filter(({ end }) => end <= hedge.start)
  if (hasVerb(claim)) return null
  const at = claim.findIndex(({ word }, index) => index > 0 && states.test(word))
  return at < 1 ? null : turned(draft, hedge, 0, { at, rest: at, base: 'be', negations: [] })
}

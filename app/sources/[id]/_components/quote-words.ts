import type { Attribution, QuoteKind } from '@/lib/core/quote'
import type { PlacedQuote } from '@/lib/data/source-page'
import { shortDue } from '@/app/sources/_lib/short-due'
import { percent } from '@/lib/format'

/** What a quote does, for people. */
export const kindWords: Record<QuoteKind, string> = {
  forecast: 'Forecast',
  implied: 'Implied forecast',
  belief: 'Belief',
  uncertainty: 'Uncertainty',
  fact: 'Fact',
  status: 'State of things',
  vague: 'Vague',
  question: 'Question',
}

export const attributionWords: Record<Attribution, string> = {
  high: 'Certain',
  medium: 'Likely',
  low: 'Doubtful',
}

/**
 * A quote in a few words for the margin: its chance and when it falls due, else what kind of words it is.
 *
 * @example '13% by end of 2025'
 */
export function marginWords({ kind, predictions }: Pick<PlacedQuote, 'kind' | 'predictions'>): string {
  const scored = predictions.filter(({ role }) => role !== 'context')
  const first = scored.find(({ role }) => role === 'headline') ?? scored[0]
  if (!first) return predictions.length > 0 ? 'context' : kindWords[kind].toLowerCase()
  const chance = first.chance?.probability ?? null
  const due = first.dueOn ? ` by ${shortDue(first.dueOn)}` : ''
  const more = scored.length > 1 ? `, +${scored.length - 1}` : ''
  return `${chance === null ? 'no chance read' : percent(chance)}${due}${more}`
}

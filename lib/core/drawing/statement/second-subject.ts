import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import { futureAt, infinitive, type Predicate } from './predicate-at'
import { fromClause } from './turn-clause'
import { predicated, type Turned } from './turned'
import { baseOfThird, isBase } from './verbs'

/** "… and should be back by June": a second verb, said of the subject of the clause before. */
export function fromSecondVerb(draft: Draft, hedge: Span | null): Turned | null {
  const before = draft.before.at(-1)
  if (!before || before.unit !== draft.unit || !isJoined(draft)) return null
  const verb = verbAtHead(draft)
  const first = verb === null ? null : fromClause(before, null)
  if (verb === null || first === null || first.isDenied || first.subject === 'there') return null
  return predicated(draft, hedge, first.subject, verb)
}

/** After "and", "but", "or", "then": a "which" takes up more than a subject. */
function isJoined({ unit, start }: Draft): boolean {
  const at = unit.words.findIndex((word) => word.start >= start)
  return /^(?:and|but|or|then)$/.test(unit.words[at - 1]?.word ?? '')
}

function verbAtHead({ words }: Draft): Predicate | null {
  const first = words[0]?.word ?? ''
  const future = futureAt(words, 0) ?? (first === 'to' ? infinitive(words, 0, 0) : null)
  if (future) return future
  if (isBase(first, true)) return { at: 0, rest: 0, base: '', negations: [] }
  const base = baseOfThird(first)
  return base === null ? null : { at: 0, rest: 1, base, negations: [], isPresent: true }
}

import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import type { Predicate } from './predicate-at'
import { type Turned, turned } from './turned'
import { baseOfPast } from './verbs'

const wonder =
  /\b(?:surpris\p{L}+|astonish\p{L}+|shock\p{L}*|amaz\p{L}+|stunned|staggered|flabbergasted|wonder|floored|baffled)$/iu

/** "I’d be surprised if she stayed", "it would shock me if they sold": what is wondered at stands in the past. */
export function fromWonder(draft: Draft, hedge: Span | null): Turned | null {
  const { words } = draft
  if (hedge === null || !wonder.test(hedge.text.replace(/(?: me| us| anyone)?(?: if)?$/u, ''))) return null
  const opened = words.findIndex(({ word, start }) => start >= hedge.end - 2 && word === 'if')
  if (opened < 0) return null
  for (let at = opened + 2; at < Math.min(words.length, opened + longest); at += 1) {
    const verb = pastAt(
      words.map(({ word }) => word),
      at,
    )
    if (verb) return turned(draft, hedge, opened + 1, verb)
  }
  return null
}

/** The longest subject that is looked at, in words. */
const longest = 12

function pastAt(words: readonly string[], at: number): Predicate | null {
  const [word = '', next = ''] = [words[at], words[at + 1]]
  if (word === 'did' && next === 'not') return { at, rest: at + 2, base: '', negations: [at + 1] }
  if (/^(?:was|were)$/.test(word))
    return next === 'to'
      ? { at, rest: at + 2, base: '', negations: [] }
      : { at, rest: at + 1, base: 'be', negations: [] }
  const base = baseOfPast(word)
  return base === null ? null : { at, rest: at + 1, base, negations: [] }
}

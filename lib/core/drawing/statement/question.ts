import type { CandidateDeadline } from '../candidate'
import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import { bare } from './rest-of'
import { lowered } from './subject'
import { fromClause } from './turn-clause'
import { fromQuestion } from './turn-question'

/** What would happen, in the affirmative, and the question that asks for it. */
export type Asked = { statement: string; question: string }

/** How words were read as a chance, as far as their statement must agree with it. */
type Read = { hedge: Span | null; direction: 'affirms' | 'denies'; isDenied: boolean }

/**
 * Turns words into a question "Will … by …?" and its affirmative statement. Words that only answer take both from the
 * question they answer. Where neither can be turned, or where the turn would lose a "not" that the chance was read
 * with or keep one that it was turned round by, the quote itself is asked for.
 */
export function questionOf(
  draft: Draft,
  context: string | null,
  deadline: CandidateDeadline | null,
  read: Read,
): Asked {
  const mark = draft.text.indexOf('?') + 1
  const askedItself = mark > 0 && !read.isDenied ? fromQuestion(draft.text.slice(0, mark), /^will /iu) : null
  const clause = fromClause(draft, read.hedge)
  const agreed = clause?.isDenied === read.isDenied ? clause : null
  const turned = askedItself ?? agreed ?? (context === null || clause !== null ? null : fromQuestion(context))
  if (!turned) return asQuoted(withoutChance(draft, read.hedge), read.direction)
  const by =
    deadline?.latest && !turned.rest.includes(deadline.text) && !/\bby (?:the|a|then)\b/u.test(turned.rest)
      ? ` by ${deadline.latest}`
      : ''
  return {
    statement: sentence(`${turned.subject} will ${turned.rest}${by}`),
    question: `Will ${lowered(turned.subject)} ${turned.rest}${by}?`,
  }
}

/** "Still in office: 74%": a chance set behind the claim is no part of what is asked. */
function withoutChance({ text, start }: Draft, hedge: Span | null): string {
  if (!hedge || !/\d/.test(hedge.text)) return text
  const claim = text.slice(0, hedge.start - start).trimEnd()
  return /[:–—,-]$/u.test(claim) ? claim.slice(0, -1).trimEnd() : text
}

/** The chance is of the affirmative event, so where the words say "no" it is what they deny that is asked for. */
function asQuoted(quote: string, direction: Read['direction']): Asked {
  const said = bare(quote.replace(/\s+/g, ' '))
  if (direction === 'affirms')
    return { statement: sentence(said), question: `Will it prove true that “${said}”?` }
  return {
    statement: `What these words deny or doubt comes about: “${said}”.`,
    question: `Will what these words deny or doubt come about: “${said}”?`,
  }
}

function sentence(said: string): string {
  const plain = bare(said)
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
}

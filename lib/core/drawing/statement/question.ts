import type { CandidateDeadline } from '../candidate'
import type { Draft } from '../candidates/draft'
import { askedBefore } from '../features/answer'
import type { Span } from '../span'
import { wordsIn } from '../turns/words'
import { antecedentOf } from './antecedent'
import { bare } from './rest-of'
import { fromSecondVerb } from './second-subject'
import { lowered } from './subject'
import { fromClause } from './turn-clause'
import { fromQuestion } from './turn-question'
import type { Turned } from './turned'

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
  const clause = fromClause(draft, read.hedge) ?? fromSecondVerb(draft, read.hedge)
  const agreed = clause?.isDenied === read.isDenied ? clause : null
  const answered =
    context === null || clause !== null
      ? null
      : viewAsked.test(context.trim())
        ? fromView(context, draft)
        : fromQuestion(context)
  const event = askedItself ?? agreed ?? (answered && withOwnTime(answered, draft, deadline))
  if (!event) return asQuoted(withoutChance(draft, read.hedge), read.direction)
  const isAnswer = event === answered || (agreed === null && askedItself === null)
  const named = antecedentOf(event.subject, event.rest, draft, isAnswer)
  const turned = { ...event, subject: named ?? event.subject }
  const by =
    deadline?.latest &&
    !turned.rest.includes(deadline.text.replace(/^for /u, '')) &&
    !isDated(turned.rest, deadline.text)
      ? ` by ${deadline.latest}`
      : ''
  return {
    statement: sentence(withSome(`${turned.subject} will ${turned.rest}${by}`)),
    question: `Will ${lowered(turned.subject)} ${turned.rest}${by}?`,
  }
}

const viewAsked =
  /^(?:[^?,]{0,40}[,:] )?(?:and |so |but )?(?:(?:do (?:you|any of you)|does any(?:one|body)(?: else| here)?) (?:really |still )?(?:think|believe|expect|reckon|see it that|suppose)|(?:what are|what['’]s|what is) the (?:odds|chances?|probability|likelihood|risk)|how (?:likely|probable) is it|what makes you think|are you (?:confident|sure|certain)|is it (?:likely|possible|plausible|conceivable)) (?:that )?(?!of\b|to\b)([^?]+)\?$/iu

/** What is so brief answers the same question as the words before it: "No." "Highly unlikely." */
const briefest = 4

/** "What are the odds the deal closes this year?", "Do you think they’ll sell?": what is asked about. */
function fromView(asked: string, draft: Draft): Turned | null {
  const farthest = draft.words.length <= briefest ? 1 : 0
  if ((askedBefore(draft)?.distance ?? farthest + 1) > farthest) return null
  const text = viewAsked.exec(asked.trim().replace(/\s+/g, ' '))?.[1]
  if (text === undefined) return null
  const words = wordsIn(text, 0, text.length)
  const about = { ...draft, start: 0, end: text.length, text, words, before: [] }
  const clause = fromClause(about, null)
  return clause?.isDenied ? null : clause
}

/** "Will you break even this year?" "Next year.": the time of the answer takes the place of the question's. */
function withOwnTime<Event extends { rest: string }>(
  event: Event,
  draft: Draft,
  deadline: CandidateDeadline | null,
): Event {
  const isOwn = deadline?.latest != null && deadline.start >= draft.start && deadline.end <= draft.end
  return isOwn ? { ...event, rest: event.rest.replace(asksForTime, '') } : event
}

const asksForTime =
  / (?:(?:this|next) (?:year|month|week|quarter|season|summer|winter|autumn|spring)|(?:by|before|in) \d{4})$/u

/** Whether what is to happen names the deadline in other words: "by then", "before May" for "until May". */
function isDated(rest: string, said: string): boolean {
  return (
    /\bby (?:the|a|then)\b/u.test(rest) || (/\b(?:until|till)\b/u.test(said) && rest.includes(' before '))
  )
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

/** "Any deal" is asked for, "some deal" is said. */
function withSome(said: string): string {
  return said
    .replace(/ any ?time soon\b/giu, ' soon')
    .replace(
      /\b(any)(one|body|thing)?\b(?! (?:more|longer|time|other|given|one|of)\b)/giu,
      (_, any: string, what = '') => `${any.startsWith('A') ? 'Some' : 'some'}${what}`,
    )
}

function sentence(said: string): string {
  const plain = bare(said)
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
}

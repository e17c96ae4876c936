import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import { holds, withoutHedge } from './hedge-in'
import type { Predicate } from './predicate-at'
import { affirmedObject, bare, isWhole, tidied } from './rest-of'
import { affirmed, canBeSubject } from './subject'

/** An event in two parts, "the bill" and "pass by June"; `isDenied` where the words deny it beside their hedge. */
export type Turned = { subject: string; rest: string; isDenied: boolean }

/** What a verb says of the words before it, from word `start` to `end`, as an event; null where that is no sure English. */
export function turned(
  draft: Draft,
  hedge: Span | null,
  start: number,
  verb: Predicate,
  end = verb.at,
): Turned | null {
  const { words } = draft
  const [from, to] = [bracketIn(draft, start, end) ?? end, end]
  if (!canBeSubject(words, start, from)) return null
  if (verb.isPresent && to - start === 1 && /^(?:that|this|which)$/.test(words[start]?.word ?? ''))
    return null
  const said = bare(
    textOf(draft, start, from).replace(
      / (?:probably|perhaps|likely|possibly|just|also|surely|certainly|simply)$/u,
      '',
    ),
  )
  if (!isWhole(said)) return null
  const subject = affirmed(said)
  const isNobody = subject !== null && !holds(hedge, words[start]?.start ?? 0)
  return predicated(draft, hedge, subject ?? said, verb, isNobody)
}

/** What a verb says of a subject that stands elsewhere: "… and should be back by June". */
export function predicated(
  draft: Draft,
  hedge: Span | null,
  subject: string,
  verb: Predicate,
  isNobody = false,
): Turned | null {
  const { words } = draft
  const begins = words[verb.rest]?.start ?? 0
  const tail = withoutHedge(tidied(textOf(draft, verb.rest, words.length)), hedge, draft, begins)
  if (tail === null || (tail === '' && /^(?:|be|have)$/.test(verb.base))) return null
  const behind = `${verb.base} ${tail}`.trim()
  if (!isWhole(behind)) return null
  const rest = affirmedObject(behind)
  const denials = verb.negations.filter((at) => !holds(hedge, words[at]?.start ?? 0))
  const isDenied = denials.length > 0 || isNobody || (rest !== null && !holds(hedge, begins))
  const whole = (rest ?? behind).replace(/^be (still|already|no longer) /u, '$1 be ')
  return { subject, rest: isDenied ? untilDenied(whole) : whole, isDenied }
}

/** What is denied "until May" is asked for before. */
export function untilDenied(rest: string): string {
  return rest.replace(/ until (at least |after )?/u, (_, after) =>
    after === 'after ' ? ' by the end of ' : ' before ',
  )
}

/** Where a remark in brackets begins that ends a subject: "the pope (89)". */
function bracketIn({ words }: Draft, start: number, end: number): number | null {
  if (words[end - 1]?.word !== ')') return null
  const open = words.slice(start, end).findIndex(({ word }) => word === '(')
  return open > 0 ? start + open : null
}

export function textOf(draft: Draft, from: number, to: number): string {
  const [first, last] = [draft.words[from], draft.words[to - 1]]
  if (!first || !last || to <= from) return ''
  return draft.text.slice(first.start - draft.start, last.end - draft.start)
}

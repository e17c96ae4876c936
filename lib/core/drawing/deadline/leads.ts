import lists from './leads.json'
import { phrasesAt, phraseTable } from './phrase-table'
import { skip, type Token } from './tokens'

/** How words before a time bind it: what of the time is the deadline. */
export type LeadKind =
  | 'by'
  | 'until'
  | 'before'
  | 'notBefore'
  | 'after'
  | 'since'
  | 'in'
  | 'within'
  | 'on'
  | 'from'
  | 'for'

export type Lead = { kind: LeadKind; phrase: string; next: number }

const leads: Record<LeadKind, readonly string[]> = lists.leads

const table = phraseTable(
  Object.entries(leads)
    .flatMap(([kind, phrases]) => phrases.map((phrase): [string, LeadKind] => [phrase, kind as LeadKind]))
    .toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length),
)

/** First words of all of them. */
export const leadOpeners: readonly string[] = [...table.keys()]

/** What may stand between "by" and its time without changing it. */
const fillers = lists.fillers
const mostFillers = 3

/** The binding words at `at`, the longest first; none where there are none. */
export function leadsAt(tokens: readonly Token[], at: number): Lead[] {
  if (tokens[at]?.word === 'back' && returns.test(tokens[at - 1]?.word ?? '')) return []
  return phrasesAt(table, tokens, at).map(({ words, meaning, next }) => ({
    kind: meaning,
    phrase: words.join(' '),
    next,
  }))
}

/** "Growth will come back in the spring", "he is back in May", "they bring it back in 2028": no look back. */
const returns =
  /^(?:be|is|are|am|isn't|aren't|not|come|comes|coming|came|go|goes|going|get|gets|getting|bounce|bounces|bouncing|snap|spring|swing|swings|turn|turns|move|moves|fall|falls|drop|drops|ease|pull|pulls|scale|scaled|roll|rolled|cut|dial|dialled|dialed|pushed|put|brought|bring|brings|welcome|welcomed|buy|buys|bought|win|wins|switch|switched|open|opens|it|them|him|her|us|me|you|\w+'(?:ll|re|m))$/

/** The place after the words between a lead and its time. */
export function skipFillers(tokens: readonly Token[], at: number): number {
  let place = at
  for (let count = 0; count < mostFillers; count++) place = skip(tokens, place, fillers)
  return place
}

const denials =
  /^(?:not|no|never|nobody|none|nothing|neither|nor|without|hardly|cannot|unlikely|doubt|\w+n't)$/
const lasting =
  /^(?:last|lasts|survive|survives|live|lives|hold|holds|stay|stays|remain|remains|keep|keeps|continue|continues|endure|endures|persist|go)$/
const lookback = 14

/**
 * Whether words before `at` deny what happens until then, so that "no landing until 2031" is about the time before
 * 2031. "Will not last until 2031" is not: what is denied there lasts through 2031.
 */
export function isDeniedBefore(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - lookback); place--) {
    const word = tokens[place]?.word ?? ''
    if (/^[.;:?!]$/.test(word) || lasting.test(word) || tokens[place + 1]?.opensParagraph) return false
    if (denials.test(word)) return true
  }
  return false
}

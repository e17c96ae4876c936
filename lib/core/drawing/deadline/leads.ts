import { after, skip, type Token } from './tokens'

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

const leads: Record<LeadKind, readonly string[]> = {
  by: [
    'at the latest by',
    'no later than',
    'not later than',
    'not any later than',
    'on or before',
    'by no later than',
    'by',
    'with effect by',
    'due by',
    'all the way to',
    'right up to',
    'out to',
    'through to',
    'right through',
    'all through',
    'through',
    'thru',
    'as far as',
    'as far out as',
  ],
  until: ['up until', 'right up until', 'until', 'till', 'til', 'up to', 'up till', 'at least until'],
  before: ['before', 'prior to', 'ahead of', 'in advance of', 'this side of', 'sooner than', 'earlier than'],
  notBefore: [
    'not before',
    'not until',
    'not till',
    'no earlier than',
    'no sooner than',
    'not earlier than',
    'not sooner than',
    'never before',
    'at the earliest in',
    'at the earliest by',
  ],
  after: ['after', 'any time after', 'beyond', 'past', 'later than', 'following'],
  since: ['ever since', 'since', 'as of', 'back in', 'way back in', 'as recently as', 'dating from'],
  within: [
    'within',
    'inside of',
    'inside',
    'in under',
    'in less than',
    'in no more than',
    'in fewer than',
    'in as little as',
    'in as few as',
    'under',
  ],
  in: [
    'some time in',
    'sometime in',
    'some time during',
    'sometime during',
    'somewhere in',
    'at some point in',
    'at some point during',
    'as early as',
    'as soon as',
    'as late as',
    'well into',
    'deep into',
    'far into',
    'into',
    'in',
    'during',
    'throughout',
    'over',
    'across',
    'come',
    'around',
    'about',
    'towards',
    'toward',
    'in or around',
    'for all of',
  ],
  on: ['on', 'at', 'upon'],
  from: ['starting from', 'starting in', 'starting', 'beginning in', 'beginning', 'from', 'effective'],
  for: ['not for', 'for'],
}

const all = Object.entries(leads)
  .flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind: kind as LeadKind, phrase, words: phrase.split(' ') })),
  )
  .toSorted((a, b) => b.words.length - a.words.length)

const byWord = new Map<string, typeof all>()
for (const lead of all) {
  const key = lead.words[0] ?? ''
  byWord.set(key, [...(byWord.get(key) ?? []), lead])
}

/** First words of all of them. */
export const leadOpeners: readonly string[] = [...byWord.keys()]

/** What may stand between "by" and its time without changing it. */
const fillers = [
  ', say ,',
  'say ,',
  'let us say',
  "let's say",
  ', say',
  'say',
  ', uh ,',
  ', um ,',
  'uh ,',
  'um ,',
  'uh',
  'um',
  'like',
  'you know',
  'i think',
  'i guess',
  'about',
  'around',
  'roughly',
  'approximately',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'at least',
  'at the latest',
  'at most',
  'sometime in',
  'some time in',
  'sometime',
  'some time around',
  'somewhere around',
  'as early as',
  'as late as',
  'as soon as',
  'exactly',
  'just',
  'only',
  'even',
  'well',
  'no later than',
  'more like',
  'the very',
  'very',
]
const mostFillers = 3

/** The binding words at `at`, the longest first, with what is said between them and the time; null where there are none. */
export function leadsAt(tokens: readonly Token[], at: number): Lead[] {
  const found: Lead[] = []
  for (const { kind, phrase, words } of byWord.get(tokens[at]?.word ?? '') ?? []) {
    const next = after(tokens, at, ...words)
    if (next !== null) found.push({ kind, phrase, next })
  }
  return found
}

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

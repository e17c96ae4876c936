import type { PlacedWords } from '@/lib/core/quote'
import type { Found } from './lexicon'
import type { Token } from './tokens'

const subjects = new Set(
  "i i'd i'm i'll i've we we'd we're he he'd she she'd they they'd they're you".split(' '),
)
/** Words at the head of a hedge that only say whose or when it is. */
const leading = new Set([...subjects, 'the', 'now', 'still', 'currently', 'also', 'already', 'generally'])
const trailing = new Set(
  'that he she they we the a an any anyone anybody this is still also eventually . , " “ ”'.split(' '),
)

/** Words before a hedge that make it stronger or weaker, and belong to it: "basically no way". */
const boosters = new Set(
  'basically virtually practically essentially almost nearly very quite pretty fairly rather highly really absolutely entirely increasingly'.split(
    ' ',
  ),
)
const surprises =
  /^(?:surprised|astonished|amazed|stunned|shocked|staggered|flabbergasted|gobsmacked|disappointed|disappointing|surprising)$/

/**
 * The words that carry the strength, without the subject before them and the article or "that" after them; with the
 * "not to see" of a surprise.
 */
export function spanOfHedge(
  words: string,
  tokens: readonly Token[],
  { phrase, first, next }: Found,
): PlacedWords {
  let [from, to] = [first, next]
  while (to - from > 1 && leading.has(tokens[from]?.word ?? '')) from += 1
  to = withoutTail(tokens, from, phrase === 'think' ? withoutObject(tokens, from, to) : to)
  while (boosters.has(tokens[from - 1]?.word ?? '')) from -= 1
  if (surprises.test(tokens[to - 1]?.word ?? '') && says(tokens, to, 'not to'))
    to += says(tokens, to + 2, 'see') || says(tokens, to + 2, 'find') ? 3 : 2
  return spanOfPieces(words, tokens, from, to)
}

export function spanOfPieces(
  words: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): PlacedWords {
  const start = tokens[first]?.start ?? 0
  const end = tokens[next - 1]?.end ?? start
  return { start, end, text: words.slice(start, end) }
}

/** Not "that they", nor the "is for" of "our projection is for". */
function withoutTail(tokens: readonly Token[], from: number, next: number): number {
  let to = next
  while (to - from > 1 && trailing.has(tokens[to - 1]?.word ?? '')) to -= 1
  return to - from > 2 && /^(?:is|are) for$/.test(`${tokens[to - 2]?.word} ${tokens[to - 1]?.word}`)
    ? to - 2
    : to
}

/** "I'd put", of "I'd put the fall at", and "give it", of "give it two winters": not what follows. */
function withoutObject(tokens: readonly Token[], from: number, next: number): number {
  const verb = tokens
    .slice(from, Math.min(next, from + 2))
    .findIndex(({ word }) => /^(?:put|gives?)$/.test(word))
  if (verb < 0) return next
  const after = from + verb + 1
  const isGiven =
    /^give/.test(tokens[after - 1]?.word ?? '') &&
    /^(?:it|them|him|her|this|that|us)$/.test(tokens[after]?.word ?? '')
  return isGiven ? after + 1 : after
}

function says(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => tokens[at + index]?.word === word)
}

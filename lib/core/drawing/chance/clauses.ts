import type { Token } from './tokens'

/** A piece with the number of its clause, and whether the clause only says when or on what condition. */
export type Placed = Token & { clause: number; isAside: boolean }

const ends = new Set(['.', '!', '?', ';', ':', ',', '…', '(', ')'])
const joins = new Set(['but', 'and', 'so', 'though', 'although', 'because'])
const openers = new Set(
  'if unless because since once when whenever while although though whereas provided assuming lest'.split(
    ' ',
  ),
)

const relatives = new Set("who which whose whom where who's who'd who'll".split(' '))
const saying = new Set(
  'says said say adds added argues argued writes wrote notes noted insists told tells'.split(' '),
)
const longestInsertion = 20

/**
 * Cuts pieces into clauses at marks and conjunctions, and sets aside those that begin with "if", "because",
 * "when" and the like, up to the next mark: their words say nothing about the chance of the main clause.
 *
 * @param isHeld whether a piece is a later word of a phrase ("surprised if"), which opens nothing
 */
export function placed(text: string, tokens: readonly Token[], isHeld: (at: number) => boolean): Placed[] {
  let [clause, isAside] = [0, false]
  const inserted = insertions(tokens)
  const pieces = tokens.map((token, at) => {
    if (inserted.has(at)) return { ...token, clause, isAside: true }
    const isEnd = ends.has(token.word) || isSpacedDash(text, token)
    if (isEnd) isAside = false
    const opens = !isEnd && !isHeld(at) && opensAside(tokens, at)
    if (isEnd || opens || (joins.has(token.word) && !isAside)) clause += 1
    if (opens) isAside = true
    return { ...token, clause, isAside }
  })
  return pieces.every((piece) => piece.isAside || ends.has(piece.word))
    ? pieces.map((piece) => ({ ...piece, isAside: false }))
    : pieces
}

/** ", Miller says, ", ", who is never wrong, ": what stands between two commas and is no part of the clause. */
function insertions(tokens: readonly Token[]): Set<number> {
  const inserted = new Set<number>()
  let open: number | null = null
  for (const [at, { word }] of tokens.entries()) {
    if (/^[.!?;:]$/.test(word)) open = null
    if (word !== ',') continue
    const inner = open === null ? [] : tokens.slice(open + 1, at)
    if (open !== null && isInsertion(inner.map((token) => token.word))) {
      for (let piece = open; piece <= at; piece += 1) inserted.add(piece)
      open = null
    } else open = at
  }
  return inserted
}

function isInsertion(words: readonly string[]): boolean {
  const [first = ''] = words
  if (relatives.has(first)) return words.length <= longestInsertion
  return words.length <= 6 && words.some((word) => saying.has(word))
}

function opensAside(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word]
  if (openers.has(word)) return before !== 'as' && before !== 'or' && before !== 'ever' && before !== 'not'
  const beginsClause =
    before === undefined || before === '.' || before === ';' || before === 'and' || before === 'but'
  return (
    beginsClause &&
    (word === 'should' || word === 'were' || word === 'had') &&
    isSubject(tokens[at + 1]?.word)
  )
}

/** "Should the bank cut": a determiner, a pronoun or a name after the verb, and no mark. */
function isSubject(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word) && word !== 'be' && word !== 'not' && word !== 'have'
}

function isSpacedDash(text: string, { start, end, word }: Token): boolean {
  if (word !== '-') return false
  const isLong = text.slice(start, end) === '—' || text.charAt(start - 1) === '-' || text.charAt(end) === '-'
  return isLong || (/\s/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end)))
}

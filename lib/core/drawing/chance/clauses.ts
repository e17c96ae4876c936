import type { Token } from './tokens'

/**
 * A piece with the number of its clause, whether the clause only says when or on what condition, and whether it was
 * put in between two commas.
 */
export type Placed = Token & { clause: number; isAside: boolean; isInserted?: boolean }

const ends = new Set(['.', '!', '?', ';', ':', ',', '…', '(', ')'])
const joins = new Set(['but', 'and', 'so', 'though', 'although', 'because'])
/** "Anyone but him", "all but two", "nothing but rain". */
const exceptBefore = new Set(
  'one anyone anybody nobody nothing anything everyone everything none all any'.split(' '),
)
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
const determiners = new Set(
  'the a an it this that these those he she they we you i there any his her their our'.split(' '),
)

/** "Are, to put it gently, long"; "my hunch, and it is no more than that, is": a remark beside a linking verb. */
const links = new Set('is are was were be remain remains look looks seem seems'.split(' '))
const remarks = new Set('to shall how let as and but though mildly politely frankly honestly'.split(' '))
const longestRemark = 9

/** "To what we think might be": what follows is part of a description. */
const prepositions = new Set('to of for in on by from at with into than like about'.split(' '))

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
    if (inserted.has(at)) {
      if (saying.has(tokens[at - 1]?.word ?? '') && token.word === ',') isAside = false
      return { ...token, clause, isAside: true, isInserted: true }
    }
    const isEnd = ends.has(token.word) || isSpacedDash(text, token)
    if (isEnd) isAside = false
    const opens = !isEnd && !isHeld(at) && opensAside(tokens, at)
    if (isEnd || opens || (joins.has(token.word) && !isAside && !isExcept(tokens, at))) clause += 1
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
    const around = { before: tokens[(open ?? 0) - 1]?.word ?? '', after: tokens[at + 1]?.word ?? '' }
    if (
      open !== null &&
      isInsertion(
        inner.map((token) => token.word),
        around,
      )
    ) {
      for (let piece = open; piece <= at; piece += 1) inserted.add(piece)
      open = null
    } else open = at
  }
  return inserted
}

function isInsertion(
  words: readonly string[],
  { before, after }: { before: string; after: string },
): boolean {
  const [first = ''] = words
  if (relatives.has(first)) return words.length <= longestInsertion
  if (words.length <= longestRemark && links.has(before) && remarks.has(first)) return true
  if (words.length <= longestRemark && links.has(after) && /^(?:and|but|though|if)$/.test(first)) return true
  return words.length <= 6 && words.some((word) => saying.has(word))
}

function isExcept(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'but' && exceptBefore.has(tokens[at - 1]?.word ?? '')
}

function opensAside(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word]
  if (word === 'what' && before !== undefined && prepositions.has(before)) return true
  if (/^(?:though|although)$/.test(word) && tokens[at + 1]?.word === 'not') return false
  if (openers.has(word)) return before !== 'as' && before !== 'or' && before !== 'ever' && before !== 'not'
  const beginsClause =
    before === undefined || before === '.' || before === ';' || before === 'and' || before === 'but'
  return (
    beginsClause &&
    (word === 'should' || word === 'were' || word === 'had') &&
    isSubject(tokens[at + 1]?.word, before === 'and' || before === 'but')
  )
}

/** "Should the bank cut": a determiner, a pronoun or a name after the verb, and no mark. */
function isSubject(word: string | undefined, isJoined: boolean): boolean {
  if (isJoined) return word !== undefined && determiners.has(word)
  return word !== undefined && /^\p{L}/u.test(word) && word !== 'be' && word !== 'not' && word !== 'have'
}

function isSpacedDash(text: string, { start, end, word }: Token): boolean {
  if (word !== '-') return false
  const isLong = text.slice(start, end) === '—' || text.charAt(start - 1) === '-' || text.charAt(end) === '-'
  return isLong || (/\s/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end)))
}

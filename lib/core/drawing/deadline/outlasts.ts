import { afterAny, type Token } from './tokens'

/** "Before the summer is out", "before the summer’s over". */
export function outlastedAt(tokens: readonly Token[], at: number): number | null {
  const last = tokens[at - 1]
  const isShort = last !== undefined && last.end - last.start > last.word.length
  return afterAny(tokens, at, outlasted) ?? (isShort ? afterAny(tokens, at, shortOutlasted) : null)
}

const shortOutlasted = ['out', 'over', 'through', 'up', 'done']

const outlasted = [
  'is out',
  'is over',
  'is through',
  'is up',
  'ends',
  'closes',
  'finishes',
  'is done',
  'runs out',
]

const begins =
  /^(?:the|this|our|its|their|his|her|my|your|another|anyone|anybody|someone|somebody|it|they|he|she|we)$/
const happens = /^(?:is|are|does|do|has|have|gets|runs|comes|goes|can)$/
const ends = /^[.,;:!?()”"—–]$/

/** "Before the new line is ready", "until somebody gives in": the clause to its end, if it is short; else null. */
export function shortClauseAt(tokens: readonly Token[], at: number): number | null {
  if (!begins.test(tokens[at]?.word ?? '')) return null
  let isClause = false
  for (let place = at + 1; place <= at + mostClauseWords; place++) {
    const token = tokens[place]
    if (!token || ends.test(token.word) || token.opensParagraph) return isClause ? place : null
    if (place <= at + 4 && happens.test(token.word)) isClause = true
  }
  return null
}

const mostClauseWords = 9

/** "By the time the plants close": as many words as an event may take, to the next mark. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 5 && next < tokens.length && /^[\p{L}\p{N}]/u.test(tokens[next]?.word ?? '')) next += 1
  return next
}

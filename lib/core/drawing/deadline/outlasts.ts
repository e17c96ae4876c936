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

/** "By the time the plants close": as many words as an event may take, to the next mark. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 5 && next < tokens.length && /^[\p{L}\p{N}]/u.test(tokens[next]?.word ?? '')) next += 1
  return next
}

import { type Span, spanOf } from '../span'
import type { Word } from '../turns/words'

const single = new Set([
  'if',
  'unless',
  'once',
  'provided',
  'providing',
  'assuming',
  'when',
  'whenever',
  'until',
])
const runs = [
  'as soon as',
  'as long as',
  'so long as',
  'on condition that',
  'in the event',
  'in case',
  'even if',
  'only if',
  'by the time',
]
const notIf =
  /^(?:surprised|surprising|astonished|amazed|shocked|stunned|wonder|know|knows|tell|ask|see|asked|question|sure|doubt|nobody)$/
const mostWords = 30

/**
 * "If …" or its equal in a run of words, up to the comma that ends it; null where there is none. What follows "I’d be
 * surprised if" is no condition.
 */
export function conditionIn(text: string, words: readonly Word[]): Span | null {
  for (const [at, { word, start }] of words.entries()) {
    if (!opensAt(words, at) || !isClause(words, at, word)) continue
    const to = endOf(words, at)
    const end = words[to - 1]?.end ?? start
    return to - at > 1 && to - at < mostWords ? spanOf(text, start, end) : null
  }
  return null
}

function opensAt(words: readonly Word[], at: number): boolean {
  const { word = '', isCapital = false } = words[at] ?? {}
  if (word === 'should' || word === 'were' || word === 'had')
    return at === 0 && isCapital && /\p{L}/u.test(words[1]?.word ?? '')
  if (runs.some((run) => run.split(' ').every((each, index) => words[at + index]?.word === each))) return true
  if (word === 'when' || word === 'once')
    return (at === 0 || words[at - 1]?.word === ',') && words.length > at + 3
  return single.has(word) && word !== 'until' && word !== 'whenever'
}

function isClause(words: readonly Word[], at: number, word: string): boolean {
  if (word !== 'if') return true
  const before = words.slice(Math.max(0, at - 2), at).map((each) => each.word)
  return (
    !before.some((each) => notIf.test(each)) &&
    !['any', 'anything', 'not'].includes(words[at + 1]?.word ?? '')
  )
}

function endOf(words: readonly Word[], at: number): number {
  let to = at + 1
  while (to < words.length && !/^[,;:—–.?!…]$/u.test(words[to]?.word ?? '')) to += 1
  return to
}

/** "If you sign before Friday you’ll get a badge": an offer. */
export function isOffer(words: readonly Word[]): boolean {
  return (
    words[1]?.word === 'you' &&
    words.some(
      ({ word }, at) =>
        word === 'you' &&
        words[at + 1]?.word === 'will' &&
        /^(?:get|receive|save|find|have|be)$/.test(words[at + 2]?.word ?? ''),
    )
  )
}

/** At which word the main clause begins: behind a condition that opens the sentence, else at the first. */
export function mainAt({ text, words }: { text: string; words: readonly Word[] }): number {
  const condition = conditionIn(text, words)
  if (!condition || words[0] === undefined || condition.start > words[0].start + 4) return 0
  return Math.max(
    0,
    words.findIndex(({ start }) => start >= condition.end),
  )
}

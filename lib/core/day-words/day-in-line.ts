import { monthNumber } from './names'
import { type Day, type DayContext, readDay } from './read-day'

/** The due day that a line names, with the words it was read from: UTF-16 units, end exclusive. */
export type DayInLine = Day & { text: string; start: number; end: number }

/** No day takes more words than this, and none is looked for further from the end of a line. */
const longest = 9
const furthest = 60

const dayOpening =
  /^(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?|\d{4}-.*)$/

/**
 * The due day named in a line such as "Will … by the end of 2022?": the words after "by", "before", "until" or
 * "within" if there are any, else after "in", "on", "this" and the like, else a plain day. The last of these wins,
 * and of its readings the longest.
 *
 * @returns null where the line names no day
 * @example dayInLine('Will it end by the end of 2022?', { today: '2022-06-07' }) // 2022-12-31, 'by the end of 2022'
 */
export function dayInLine(line: string, context: DayContext): DayInLine | null {
  const words = [...line.matchAll(/\S+/g)]
    .map((match) => ({ text: match[0], start: match.index }))
    .slice(-furthest)
  for (const opens of [isDeadline, isDuring, isDay]) {
    const [found] = words
      .flatMap((word, first) => {
        const day = opens(word.text.toLowerCase(), words[first + 1]?.text.toLowerCase())
          ? longestDay(line, words.slice(first, first + longest), context)
          : null
        return day ? [day] : []
      })
      .toSorted((a, b) => b.end - a.end || a.start - b.start)
    if (found) return found
  }
  return null
}

function isDeadline(word: string): boolean {
  return /^(?:by|before|until|till|within)$/.test(word)
}

/** "End" only before "of": else it is what the line asks about. */
function isDuring(word: string, next: string | undefined): boolean {
  return /^(?:in|on|during|through|this|next)$/.test(word) || (word === 'end' && next === 'of')
}

function isDay(word: string): boolean {
  return dayOpening.test(word.replace(/(?<![^\w-])[^\w-]+$/, '')) || monthNumber(word) !== null
}

function longestDay(
  line: string,
  words: readonly { text: string; start: number }[],
  context: DayContext,
): DayInLine | null {
  const start = words[0]?.start ?? 0
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]
    if (!last) continue
    const text = line
      .slice(start, last.start + last.text.length)
      .replace(/(?<![\s?.,;:!)\]”’"'])[\s?.,;:!)\]”’"']+$/, '')
    const read = count === 1 && !/\d|day|today|tomorrow|tonight/i.test(text) ? null : readDay(text, context)
    if (read?.ok) return { ...read.value, text, start, end: start + text.length }
  }
  return null
}

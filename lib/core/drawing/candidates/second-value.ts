import { hasFuture } from '../cues/future'
import type { Word } from '../turns/words'
import { hasVerb } from './clause-verb'
import { namesTime } from './deadline-of'

/** The longest second value: "at a somewhat faster pace in the following year". */
const longest = 12

/** How far before an "and" a "between" is looked for. */
const longestPair = 8

/**
 * Whether a coordinator opens a second value of the same forecast, to be quoted apart: "$54 in 2015 and $59 in 2016",
 * each with its own number and time and one verb for both.
 */
export function isSecondValue(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:and|then)$/.test(words[at]?.word ?? '')) return false
  const earlier = words.slice(from, at)
  if (earlier.slice(-longestPair).some(({ word }) => /^(?:between|both|either)$/.test(word))) return false
  const ahead = words.slice(at + 1, at + 1 + longest)
  const end = ahead.findIndex(({ word }) => /^[,.;:()?!—–]$/.test(word))
  const item = end < 0 ? ahead : ahead.slice(0, end)
  return (
    opens(item) &&
    !hasVerb(item) &&
    looksAhead(earlier) &&
    namesTimeIn(item) &&
    namesTimeIn(earlier.slice(-longest))
  )
}

/** "$59 …", "at a faster pace …", "a further 8 percent …". */
function opens(words: readonly Word[]): boolean {
  const first = words.findIndex(
    ({ word }) => !/^(?:at|to|by|of|a|an|about|around|roughly|then|perhaps|another|some|[$€£])$/.test(word),
  )
  const start = words[first]?.word ?? ''
  return (
    first >= 0 &&
    first < 4 &&
    (/^\d/.test(start) || /^(?:further|somewhat|faster|slower|slightly|more|less|even|still)$/.test(start)) &&
    !/^\d{4}$/.test(start)
  )
}

function looksAhead(words: readonly Word[]): boolean {
  return (
    hasFuture(words) ||
    words.some(({ word }) =>
      /^(?:expects?|forecasts?|projects?|projected|expected|anticipates?|predicts?|predicted|sees?|estimates?|average|averages)$/.test(
        word,
      ),
    )
  )
}

function namesTimeIn(words: readonly Word[]): boolean {
  return namesTime(words.map(({ word }) => word).join(' '))
}

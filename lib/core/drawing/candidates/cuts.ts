import { hasFuture } from '../cues/future'
import type { Word } from '../turns/words'

const joining = new Set(['and', 'but', 'so', 'yet', 'while', 'whereas', 'although', 'though', 'or', 'nor'])
const opening = new Set(
  'i you he she it we they there this that these those the a an my our his her its their if when unless once should nobody everyone most some many one in by as will would may might could shall'.split(
    ' ',
  ),
)
const subordinators = new Set(
  'if when unless once while although though because since after before as until even whether where whoever whatever however even should were had given assuming provided'.split(
    ' ',
  ),
)
const times =
  /^(?:(?:19|20|21)\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|years|month|months|week|weeks|quarter|quarters|decade|decades|spring|summer|autumn|winter|christmas|easter|tomorrow)$/

/** Whether a quote may end before a word and another begin with it. */
export function canCut(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]?.word ?? '', words[at + 1]]
  if (!before || at < 2 || at > words.length - 3) return false
  if (before.word === ';' || /^[—–]$/.test(before.word)) return true
  if (before.word === '-' && before.start > (words[at - 2]?.end ?? 0)) return true
  if (before.word === ':') return words.length - at > 4
  if (word === '(') return isClauseInBrackets(words, at)
  if (
    /^(?:and|but)$/.test(word) &&
    /^(?:it|they|he|she|we|that)$/.test(next?.word ?? '') &&
    words.length - at <= 7
  )
    return false
  const isAfterComma = before.word === ','
  if (
    isAfterComma &&
    (word === 'which' ||
      (word === 'with' &&
        /^(?:a|an|the|no|only|some|both|each|all|neither|many|most|\d+)$/.test(next?.word ?? '')))
  )
    return true
  if (isAfterComma && isSpliced(words, at)) return true
  if (!joining.has(word)) return false
  if (isAfterComma && word !== 'or') return true
  if (/^(?:and|but)$/.test(word) && goesOnApart(words, at)) return true
  return opening.has(next?.word ?? '') && /^(?:and|but|while|whereas|though|although|yet)$/.test(word)
}

/** "(of course, they may talk)": a sentence of its own at the end of another. */
function isClauseInBrackets(words: readonly Word[], at: number): boolean {
  const end = words.findIndex(({ word }, index) => index > at && word === ')')
  return end > at + 4 && end >= words.length - 2 && hasFuture(words.slice(at, end))
}

/** "We will get used to it, we will put up dams": two sentences with only a comma between. */
function isSpliced(words: readonly Word[], at: number): boolean {
  if (!opening.has(words[at]?.word ?? '') || subordinators.has(words[at]?.word ?? '')) return false
  const [first] = words
  if (words.slice(0, at).some(({ word }) => word === '(')) return false
  if (subordinators.has(first?.word ?? '')) return false
  const rest = words.slice(at)
  const end = rest.findIndex(({ word }) => /^[,;:.]$/.test(word))
  const part = end < 0 ? rest : rest.slice(0, end)
  return (
    part.length > 4 &&
    hasFuture(part) &&
    hasFuture(words.slice(0, at)) &&
    !words.slice(0, at).some(({ word }) => subordinators.has(word))
  )
}

/** "To peak in May and to halve by 2030", "will bottom out by 2020 and begin to rise in 2021": each has its own time. */
function goesOnApart(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (
    !next ||
    next.isCapital ||
    !/^\p{L}{2}/u.test(next.word) ||
    times.test(next.word) ||
    /(?:ed|ing)$/.test(next.word)
  )
    return false
  const start = words.slice(0, at).findLastIndex(({ word }) => /^[;:]$/.test(word))
  const end = words.findIndex(({ word }, index) => index > at && /^[,;:.]$/.test(word))
  return (
    namesTime(words.slice(start + 1, at)) &&
    namesTime(words.slice(at, end < 0 ? words.length : end)) &&
    next.word === 'to'
  )
}

function namesTime(words: readonly Word[]): boolean {
  return words.some(({ word }) => times.test(word))
}

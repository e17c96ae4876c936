import { hasChanceNumber } from '../cues/chance-numbers'
import { hasFuture } from '../cues/future'
import type { Word } from '../turns/words'
import { hasVerb } from './clause-verb'

/** The longest item of a list that is looked at, and the longest name in one. */
const longest = 12
const longestName = 4

/** How far back a list is looked at for what it lists. */
const farthest = 40

/**
 * Whether the next item of a list of values begins at a word: a chance for another name (", Lund in 27", "and the Greens
 * at one in ten", ", maybe twenty for Hull") or another measure with its number ("and a gross margin of 58%").
 */
export function isNextOfList(
  words: readonly Word[],
  from: number,
  at: number,
  isAfterItem: boolean,
): boolean {
  const here = words[at]?.word ?? ''
  const isOpened = /^(?:with|and)$/.test(here)
  if (!isOpened && words[at - 1]?.word !== ',') return false
  const first = isOpened ? at + 1 : at
  const item = itemAt(words, first)
  if (item.length < 2) return false
  const before = words.slice(Math.max(from, at - farthest), at)
  if (isPaired(before)) return false
  if (isNameThenNumber(item) || isNumberThenName(item)) return isAfterItem || listsChances(before)
  return here !== 'with' && isMeasure(item) && (isAfterItem || looksAhead(before)) && hasMeasure(before)
}

/** "Between 10 percent of sales", "both": an "and" to come is no list's. */
function isPaired(words: readonly Word[]): boolean {
  const pair = words.findLastIndex(({ word }) => /^(?:between|both)$/.test(word))
  return pair >= 0 && !words.slice(pair).some(({ word }) => word === 'and')
}

/** The words to the next mark; a hyphen ends none. */
function itemAt(words: readonly Word[], first: number): Word[] {
  const ahead = words.slice(first, first + longest)
  const end = ahead.findIndex(({ word }) => /^(?:[,.;:()?!—]|and|but|or|while|with)$/.test(word))
  return end < 0 ? ahead : ahead.slice(0, end)
}

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const amount = new RegExp(`^(?:\\d{1,2}(?:\\.\\d+)?|${small})$`)

/** "Lund in 27", "the Greens at one in ten", "York at evens", "Hull hardly more". */
function isNameThenNumber(item: readonly Word[]): boolean {
  const name = item.slice(0, longestName + 1)
  const link = name.findIndex(({ word }) => /^(?:at|in|on)$/.test(word))
  if (link < 0) return amount.test(item.at(-1)?.word ?? '') && isName(item.slice(0, -1)) && item.length > 1
  if (link < 1 || !isName(name.slice(0, link))) return false
  const [number, next] = item.slice(link + 1)
  if (/^(?:evens?|odds)$/.test(number?.word ?? '')) return true
  return (
    amount.test(number?.word ?? '') &&
    (next === undefined || /^(?:%|percent|per|in|to|-|–|\/)$/.test(next.word))
  )
}

/** "Forty Ferro", "maybe twenty-five for Otto", "10 percent for the Greens". */
function isNumberThenName(item: readonly Word[]): boolean {
  let at = /^(?:maybe|perhaps|about|around|say|like|call|roughly|only|just|another)$/.test(
    item[0]?.word ?? '',
  )
    ? 1
    : 0
  if (!amount.test(item[at]?.word ?? '')) return false
  at += 1
  if (item[at]?.word === '-' && amount.test(item[at + 1]?.word ?? '')) at += 2
  if (/^(?:%|percent)$/.test(item[at]?.word ?? '')) at += 1
  else if (item[at]?.word === 'per' && item[at + 1]?.word === 'cent') at += 2
  if (/^(?:for|on|to)$/.test(item[at]?.word ?? '')) at += 1
  const name = item.slice(at)
  return name.length > 0 && name.length <= longestName && isName(name)
}

function isName(words: readonly Word[]): boolean {
  return (
    words.some(({ isCapital }) => isCapital) &&
    words.every(({ isCapital, word }, index) => isCapital || (index === 0 && word === 'the'))
  )
}

function listsChances(words: readonly Word[]): boolean {
  return (
    hasChanceNumber(words) ||
    words.some(
      ({ word }, index) =>
        /^(?:%|percent)$/.test(word) ||
        (word === 'per' && words[index + 1]?.word === 'cent') ||
        (/^(?:like|say|maybe|call)$/.test(word) && isNumberThenName(itemAt(words, index))),
    )
  )
}

const link = /^(?:at|of|near|around|between|below|above|under|over|to|in)$/
const turning =
  /^(?:remaining|rising|falling|slowing|returning|staying|dropping|climbing|easing|reaching|averaging|growing|running|moving|holding|declining|increasing)$/

/** "A gross margin of roughly 58%", "inflation remaining near 2": a measure without a verb, and its number. */
function isMeasure(item: readonly Word[]): boolean {
  const at = item.findIndex(({ word }) => link.test(word) || turning.test(word))
  if (at < 1 || at > 6 || hasVerb(item.slice(0, at)) || item[0]?.isCapital) return false
  if (/^(?:\d.*|between|from|to)$/.test(item[0]?.word ?? '')) return false
  const number = item.slice(at + 1, at + 5).find(({ word }) => /^[$€£]?\d/.test(word))
  return number !== undefined && !/^(?:19|20)\d\d$/.test(number.word)
}

function looksAhead(words: readonly Word[]): boolean {
  return hasFuture(words) || words.some(({ word }) => looking.test(word))
}

/** The measure before has its number or says how it moves. */
function hasMeasure(words: readonly Word[]): boolean {
  return words.some(({ word }) => turning.test(word) || unit.test(word))
}

const unit = /^(?:[%$€£]|percent|cent|points?|million|billion|trillion|\d+\.\d+)$/

const looking =
  /^(?:expects?|forecasts?|projects?|projected|expected|anticipates?|anticipated|predicts?|predicted|sees?|guidance|outlook|baseline|scenario)$/

import type { Bounded } from './bound'
import type { Placed } from './clauses'
import { nounBefore } from './noun-before'
import cues from './number-cues.json'
import { isBesideCase, isOnExchange, isPutAt, isPutByMe, isRate, isTimeTail } from './put-at-chance'

const gives = new Set(cues.gives)
const fillers = new Set(cues.fillers)
const amountNouns = new Set(cues.amountNouns)
const scores = new Set(cues.scores)
const trials = new Set(cues.trials)
const determiners = new Set(cues.determiners)
const saysBefore: readonly string[] = cues.saysBefore

/** How many pieces may follow a number that stands for an answer. */
const longestTail = 3
const stops = new Set(['.', '!', '?', ',', ';', ':', '…', ')', ']', '”', '"', '’', '-', '—'])

/** Whether a number without a noun of chance after it is meant as one, by the words around it. */
export function isStatedAsChance(tokens: readonly Placed[], quantity: Bounded, question: string): boolean {
  const { kind, first, next } = quantity
  const after = tokens[next]?.word ?? ''
  const from = afterQuoteMark(tokens, first)
  const hasNoun = nounBefore(tokens, from, kind)
  if (kind === 'price') return isOnExchange(tokens, first) && isFree(after)
  if (kind === 'decimal')
    return hasNoun || (afterColon(tokens, first) && isEnd(after) && !isRate(tokens, first))
  if (isOfTheTime(tokens, next)) return true
  if (amountNouns.has(after) && !(after === 'in' && isFavour(tokens[next + 1]?.word))) return false
  if (hasNoun) return kind !== 'plain' || isEnd(after)
  if (kind === 'plain')
    return (
      isEnd(after) &&
      !isJoined(tokens, next) &&
      ((afterColon(tokens, first) && isSetApart(tokens, first)) ||
        (saidAsChance(tokens, first) &&
          (isCalledLikely(tokens, first) || (isPutByMe(tokens, first) && !isAskedHowMuch(question)))))
    )
  if (after === 'that' && !isNamedShare(tokens, first)) return true
  if (kind === 'split') return !scores.has(after) && !scores.has(tokens[first - 1]?.word ?? '')
  if (kind === 'share') return isFree(after) || trials.has(after) || after === 'times'
  if (isAskedHowMuch(question)) return false
  if (saidAsChance(tokens, first)) return isFree(after)
  if (isPutAt(tokens, first)) return isFree(after) || after === 'to'
  if (givenAsChance(tokens, first)) return isFree(after) || (after === 'to' && isAssigned(tokens, first))
  if (isBesideCase(tokens, first, next)) return true
  return afterColon(tokens, first)
    ? isEnd(after) || after === '(' || after === 'for'
    : standsAlone(tokens, first, next)
}

/** `“` between a number and what leads to it is passed over: "at “something like 15 percent”". */
function afterQuoteMark(tokens: readonly Placed[], first: number): number {
  return /^[“"‘]$/.test(tokens[first - 1]?.word ?? '') ? first - 1 : first
}

/** "The 3 percent that voted", "of the third that": a part of something. */
function isNamedShare(tokens: readonly Placed[], first: number): boolean {
  const before = tokens[first - 1]?.word ?? ''
  return determiners.has(before) || /^\p{L}/u.test(before)
}

/** "(11-mile)": the number of a compound. */
function isJoined(tokens: readonly Placed[], next: number): boolean {
  const [mark, after] = [tokens[next], tokens[next + 1]]
  return mark?.word === '-' && after !== undefined && after.start === mark.end && /^\p{L}/u.test(after.word)
}

/** "Likely, call it 65". */
function isCalledLikely(tokens: readonly Placed[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 6), first)
    .some(({ word }) =>
      /^(?:likely|unlikely|probable|probably|possible|odds|chance|chances|even|evens)$/.test(word),
    )
}

function saidAsChance(tokens: readonly Placed[], first: number): boolean {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ word }) => word)
    .join(' ')
  return saysBefore.some((words) => before === words || before.endsWith(` ${words}`))
}

/** "Gives that five percent", "gave a rise no more than 5 %". */
function givenAsChance(tokens: readonly Placed[], first: number): boolean {
  let from = first
  while (from > 0 && (isFiller(tokens[from - 1]?.word) || tokens[from - 1]?.word === 'what')) from -= 1
  const clause = tokens[from - 1]?.clause
  return tokens
    .slice(Math.max(0, from - 8), from)
    .some((token) => gives.has(token.word) && token.clause === clause)
}

/** "I'd attach 60 percent to a deal": what one gives may go to charity, what one assigns is a chance. */
function isAssigned(tokens: readonly Placed[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ word }) => /^(?:assign|attach)/.test(word))
}

/** "…: 20%.", "… (70 percent)", "… — 65%". */
function afterColon(tokens: readonly Placed[], first: number): boolean {
  const mark = tokens[first - 1]?.word ?? ''
  return /^[:([]$/.test(mark) || (mark === '-' && !/^\d/.test(tokens[first - 2]?.word ?? ''))
}

/** Not the end of a name ("COVID-19") or of a clock ("00:32:41"). */
function isSetApart(tokens: readonly Placed[], first: number): boolean {
  const [word, mark] = [tokens[first - 2], tokens[first - 1]]
  if (!word || !mark) return true
  return mark.word === '-' ? word.end < mark.start : !/^\d/.test(word.word)
}

/** Nothing else in its sentence but hesitation: "Like, ninety percent." */
function standsAlone(tokens: readonly Placed[], first: number, next: number): boolean {
  let from = first
  while (from > 0 && isFiller(tokens[from - 1]?.word)) from -= 1
  const begins = from === 0 || isStop(tokens[from - 1]?.word)
  let to = next
  while (to < tokens.length && !isStop(tokens[to]?.word)) to += 1
  const heads = /^[:-]$/.test(tokens[next]?.word ?? '')
  return (
    begins &&
    isEnd(tokens[next]?.word ?? '') &&
    (heads || to - next <= longestTail || isTimeTail(tokens, next, to))
  )
}

function isFiller(word: string | undefined): boolean {
  return word !== undefined && fillers.has(word) && !isStop(word)
}

function isStop(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === '!'
}

/** What may follow a share that is a chance: a mark, a clause, a date; a noun ("one in five households") may not. */
function isFree(word: string): boolean {
  return (
    isEnd(word) ||
    /^(?:that|by|before|it|he|she|they|we|you|this|there|some|the|if|for|at|and|but|or|within|on|no|not|i|as|until|right|now|today|currently)$/.test(
      word,
    )
  )
}

function isEnd(word: string): boolean {
  return (
    word === '' ||
    stops.has(word) ||
    word === 'by' ||
    word === 'within' ||
    word === 'before' ||
    word === 'and'
  )
}

function isAskedHowMuch(question: string): boolean {
  return /\b(?:how (?:much|many|big|high|far|large)|what (?:share|percentage|proportion|rate))\b/i.test(
    question,
  )
}

function isFavour(word: string | undefined): boolean {
  return word === 'favour' || word === 'favor'
}

/** "80 percent of the time", "in 61 percent of those runs". */
function isOfTheTime(tokens: readonly Placed[], next: number): boolean {
  if (tokens[next]?.word !== 'of') return false
  const [first, second] = [tokens[next + 1]?.word ?? '', tokens[next + 2]?.word ?? '']
  return trials.has(first) || (determiners.has(first) && (trials.has(second) || second === 'time'))
}

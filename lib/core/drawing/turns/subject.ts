import { mayHold } from './may-hold'
import speech from './speech.json'
import type { Word } from './words'

const skipped = new Set(speech.skipped)
const persons = new Set([...speech.persons, 'leader'])
const starters = new Set(speech.starters)
const verbs = new Set([
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'has',
  'have',
  'had',
  'can',
  'could',
  'may',
])

/** Words of a sentence, `to` exclusive. */
export type Run = { from: number; to: number }

/**
 * The subject that stands before a verb: back to the clause's beginning, over what is inserted between commas
 * ("Orde, who ran a desk, says"). Null where there is none.
 */
export function subjectBefore(words: readonly Word[], verb: number): Run | null {
  let to = verb
  while (to > 0 && (isSkipped(words[to - 1]?.word ?? '') || isWhen(words, to - 1))) to -= 1
  if (/^(?:this|last)$/.test(words[to - 1]?.word ?? '') && to < verb) to -= 1
  if (words[to - 1]?.word === ')') {
    const open = words.slice(Math.max(0, to - 8), to).findLastIndex(({ word }) => word === '(')
    if (open > 0) to = Math.max(0, to - 8) + open
  }
  if (words[to - 1]?.word === ',') return beforeInsertion(words, to - 1)
  const run = trimmed(words, { from: clauseStart(words, to), to })
  return run && withoutRelative(words, run)
}

/** The subject that follows a verb of saying: "said the first", "says Lind". Null where none does. */
export function subjectAfter(words: readonly Word[], verb: number): Run | null {
  const first = words[verb + 1]
  if (!first) return null
  const isNoun = first.isCapital || /^(?:the|a|an|my|our|his|her|their|its|one)$/.test(first.word)
  let to = verb + 2
  while (to < words.length && to < verb + 10 && !isEnd(words[to])) to += 1
  const isGroup =
    to < verb + 5 && /s$/.test(words[to - 1]?.word ?? '') && mayHold(words, { from: verb + 1, to })
  if (!isNoun && !isGroup && !isRoleAt(words, verb + 1)) return null
  return { from: verb + 1, to }
}

/** "Union leader Jo Lind": what somebody is, before the name. */
function isRoleAt(words: readonly Word[], from: number): boolean {
  const length = words.slice(from, from + 5).findIndex(({ isCapital }) => isCapital)
  const role = words.slice(from, from + Math.max(length, 0))
  return role.every(({ word }) => /^[\p{L}-]+$/u.test(word)) && persons.has(role.at(-1)?.word ?? '')
}

function isEnd(word: Word | undefined): boolean {
  return (
    word === undefined ||
    /^(?:[^\p{L}\p{N}’'-]|that|who|as|in|on|at|with|when|while|after|before|from|last|this)$/u.test(word.word)
  )
}

/** "A paper this week says": when it does. */
function isWhen(words: readonly Word[], at: number): boolean {
  return (
    /^(?:week|month|year|quarter|summer|autumn|spring|winter|morning|night|evening)$/.test(
      words[at]?.word ?? '',
    ) && /^(?:this|last)$/.test(words[at - 1]?.word ?? '')
  )
}

function isSkipped(word: string): boolean {
  return skipped.has(word) || (word.length > 4 && word.endsWith('ly'))
}

/** No subject is longer, what is inserted and all: how far back its beginning is looked for. */
const longest = 40

function clauseStart(words: readonly Word[], to: number): number {
  let from = to
  while (from > Math.max(0, to - longest) && !isBoundary(words, from - 1)) from -= 1
  return from
}

const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'gov', 'sen', 'rep', 'gen'])

function isBoundary(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (word === '.' && titles.has(words[at - 1]?.word ?? '')) return false
  if (/^[,;:.!?…—–()"“”‘]$/u.test(word) || word === 'that') return true
  if (word === '’' && /^[,.!?]?$/.test(words[at - 1]?.word ?? '')) return true
  return (word === 'and' || word === 'but') && words[at + 1]?.isCapital !== true && !isJoint(words, at)
}

const company =
  /^(?:his|her|their|its|colleagues|others|co-authors|coauthors|co-workers|associates|company|co|friends)$/

/** "Holm and his group", "Holm and others": one subject, unless the name belongs to what is before. */
function isJoint(words: readonly Word[], at: number): boolean {
  if (!company.test(words[at + 1]?.word ?? '') || words[at]?.word !== 'and') return false
  let from = at
  while (words[from - 1]?.isCapital) from -= 1
  return (
    from < at && (from === 0 || /^(?:[^\p{L}\p{N}]|that|and|but|while)$/u.test(words[from - 1]?.word ?? ''))
  )
}

/** How many words a subject may have in front of an insertion. */
const longestSubject = 12

/** How many insertions may stand one behind the other: "Orde, 52, head of the desk, says". */
const insertions = 3

function beforeInsertion(words: readonly Word[], comma: number): Run | null {
  let close = comma
  for (let tried = 0; tried < insertions; tried += 1) {
    let open = close - 1
    while (open > 0 && words[open]?.word !== ',') open -= 1
    if (open <= 0) return null
    const inner = { from: open + 1, to: close }
    if (close === comma && close - open < 6 && isNameAlone(words, inner, open)) return inner
    const run = trimmed(words, { from: clauseStart(words, open), to: open })
    if (!run || run.to - run.from > longestSubject) return null
    if (words.slice(run.from, run.to).some(({ word }) => verbs.has(word))) return null
    if (!isInsertion(words, run)) return run
    close = open
  }
  return null
}

/** An age, or what somebody is without an article: "52", "head of the desk". */
function isInsertion(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[from]
  if (words[from - 1]?.word !== ',' || !first || first.isCapital) return false
  return (
    /^\d/.test(first.word) ||
    (to - from > 1 && !/^(?:the|a|an|my|our|his|her|their|its|one|some|many|most|critics)$/.test(first.word))
  )
}

function trimmed(words: readonly Word[], { from, to }: Run): Run | null {
  let start = from
  while (start < to && starters.has(words[start]?.word ?? '') && !isNoOne(words, start)) start += 1
  return start < to ? { from: start, to } : null
}

/** "No one" is no "no". */
function isNoOne(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'no' && words[at + 1]?.word === 'one'
}

/** "A colleague who asked not to be named": the colleague. */
function withoutRelative(words: readonly Word[], { from, to }: Run): Run {
  const who = words.slice(from, to).findIndex(({ word }) => word === 'who' || word === 'whom')
  return who > 0 ? { from, to: from + who } : { from, to }
}

/** "One member, Ms Varga, thinks", "his widow, Ulla, says": the insertion says who it is. */
function isNameAlone(words: readonly Word[], { from, to }: Run, comma: number): boolean {
  const inner = words.slice(from, to)
  const isNamed = inner.length > 1 || persons.has(words[comma - 1]?.word ?? '')
  return isNamed && inner.every(({ word, isCapital }) => isCapital || word === '.')
}

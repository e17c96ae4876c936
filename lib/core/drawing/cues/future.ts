import type { Word } from '../turns/words'

const modals = new Set(['will', 'shall', 'would', 'could', 'might', 'should', 'ought'])
const nounsBefore = new Set(
  'the a free pure good ill political strong his her their my our your its own iron sheer last of at against people’s public'.split(
    ' ',
  ),
)
const places = new Set(
  'the a an my our his her their this that work school bed court church war town england'.split(' '),
)

/** Whether a word is the modal "will", not a name, a testament or an intent. */
export function isWill(words: readonly Word[], at: number): boolean {
  const [before, here, next] = [words[at - 1], words[at], words[at + 1]]
  if (here?.word !== 'will' && here?.word !== 'shall') return false
  if (here.isCapital && at > 0 && !/^[“"‘:—–…]$/.test(before?.word ?? '')) return false
  if (here.isCapital && /^(?:'s|from|and|or|of|,|is|was|has)$/.test(next?.word ?? '')) return false
  if (here.isCapital && next?.isCapital === true && !/['’]/.test(next.word)) return true
  return !(before && nounsBefore.has(before.word) && here.end - here.start === 4)
}

/** Whether a word is the modal "may", not the month and not a name. */
export function isMay(words: readonly Word[], at: number): boolean {
  const here = words[at]
  return here?.word === 'may' && !here.isCapital
}

/** "Going to" and a verb, not a place. */
export function isGoingTo(words: readonly Word[], at: number): boolean {
  if (words[at]?.word !== 'going' || words[at + 1]?.word !== 'to') return false
  const next = words[at + 2]
  return next !== undefined && !places.has(next.word) && !next.isCapital
}

/** "Mrs Might", "his dog, Should,": a name that is spelled like a modal verb. */
export function isNamed(words: readonly Word[], at: number): boolean {
  if (at === 0 || words[at]?.isCapital !== true || words[at + 1]?.isCapital === true) return false
  return /^(?:\p{L}+|,)$/u.test(words[at - 1]?.word ?? '')
}

/** Whether words hold a modal verb of the future. */
export function hasFuture(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (word === 'will' || word === 'shall') return isWill(words, at)
    if (word === 'going') return isGoingTo(words, at)
    return word === 'may' ? isMay(words, at) : modals.has(word) && !isNamed(words, at)
  })
}

import lists from './holders.json'
import { headOf, isAgent, isHouse } from './may-hold'
import type { Report } from './report'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const persons = new Set([...speech.persons, ...lists.groups])
/** How many words name whoever says it. */
const longest = 4

/** "IMF: growth to slow", "Growth to slow – minister": whoever a headline says is the source. */
export function headlineIn(words: readonly Word[]): Report | null {
  if (words.length < 6 || words.at(-1)?.word === '.') return null
  const first = words.slice(0, longest + 1).findIndex(({ word }) => word === ':')
  const lead = { from: 0, to: first }
  if (first > 0 && isSource(words, lead)) return { subject: lead, verb: first, isInserted: false }
  const last = words.findLastIndex(({ word }) => /^[:–—-]$/u.test(word))
  const tail = { from: last + 1, to: words.length }
  const isTail = last > 3 && tail.to > tail.from && tail.to - tail.from <= longest && isSource(words, tail)
  return isTail ? { subject: tail, verb: last, isInserted: true } : null
}

function isSource(words: readonly Word[], run: Run): boolean {
  const head = words[headOf(words, run)]?.word ?? ''
  return isHouse(words, run) || persons.has(head) || isAgent(head)
}

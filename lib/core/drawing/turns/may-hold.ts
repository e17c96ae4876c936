import lists from './holders.json'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const holders = new Set([...speech.persons, ...lists.groups])
const houses = new Set(lists.houses)
const notAgents = new Set(lists.notAgents)

/**
 * Whether the subject of "expects", "sees" or "puts" is someone who can hold a view: a person, a group, a house, or
 * what speaks for one, not the thing that is foreseen ("house prices end", "the most likely outcome sees").
 * @param isOne the verb is that of one subject, so that a name in -s is no plural
 */
export function mayHold(words: readonly Word[], { from, to }: Run, isOne = false): boolean {
  const head = headOf(words, { from, to })
  const word = words[head]?.word ?? ''
  if (bare.test(word) && !hasOwner(words, { from, to: head })) return false
  const isNoOne = word === 'one' && words[head - 1]?.word === 'no'
  if (isNoOne || /^(?:he|she|they|it)$/.test(word) || holders.has(word) || isAgent(word)) return true
  if (!words[head]?.isCapital) return false
  if (head > 0) return !words[head - 1]?.isCapital || head > from || to - from === 1
  return (
    !/(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|ship|th)s?$|^(?:history|experience|logic|reality|sense)$/.test(
      word,
    ) &&
    (isOne || !/[^s]s$/.test(word))
  )
}

/** A person or a group by what they are called, with no name: "league", "ministry", "inspectors". */
export function isHolder(word: string): boolean {
  return holders.has(word) || isAgent(word)
}

/** What says nothing of itself, only as that of somebody. */
const bare = /^(?:data|figures|statistics)$/

/** "Unibank data", "the union's figures", "her figures". */
function hasOwner(words: readonly Word[], { from, to }: Run): boolean {
  return words
    .slice(from, to)
    .some(
      ({ word, isCapital }, index) =>
        /^(?:['’]s?|his|her|its|their|official|government|internal)$/.test(word) ||
        (isCapital && from + index > 0),
    )
}

/** The noun that the subject is about: "hydrologists" of "hydrologists at the university". */
export function headOf(words: readonly Word[], { from, to }: Run): number {
  for (let at = from + 1; at < to; at += 1) {
    const { word, isCapital } = words[at] ?? { word: '', isCapital: false }
    if (word === 'i') return beforeOf(words, at, { from, to })
    if (
      /^(?:of|in|at|for|from|on|with|to|who|we|,|\(|behind|near|close|here|there|around|among|by|led|himself|herself|themselves|familiar)$/.test(
        word,
      ) &&
      !isCapital &&
      words[at - 1]?.word !== '-'
    )
      return beforeOf(words, at, { from, to })
  }
  return words[to - 3]?.word === 'in' && words[to - 1]?.word === 'law' ? to - 5 : to - 1
}

/** "Most of the bakers" are bakers, "bakers asked by the paper" are bakers. */
function beforeOf(words: readonly Word[], at: number, { from, to }: Run): number {
  const before = words[at - 1]?.word ?? ''
  if (/^(?:over|down|out|up|back|across|round|around)$/.test(before) && at - 2 >= from) return at - 2
  const isPart =
    /^(?:most|many|some|few|none|all|both|one|half|thirds?|quarters?|percent|majority|number|share)$/.test(
      before,
    )
  if (isPart && words[at]?.word === 'of') return to - 1
  return words[at]?.word === 'by' && before.endsWith('ed') && at - 2 >= from ? at - 2 : at - 1
}

/** A bank, a ministry, a club: what "it" may stand for and may say something. */
export function isHouse(words: readonly Word[], run: Run): boolean {
  const { word = '', isCapital = false } = words[headOf(words, run)] ?? {}
  if (/^(?:the|its|our|a)$/.test(words[run.from]?.word ?? '')) return houses.has(word.toLowerCase())
  return isCapital && run.to - run.from === 1 && houses.has(word)
}

/** By its ending somebody who does something: "inspectors", "biologists". */
export function isAgent(word: string): boolean {
  if (notAgents.has(word)) return false
  return /(?:ists?|ians?|men|man|woman|women|person|persons|[a-z]{3}ers?|[a-z]{2}[ts]ors?|crats?|onauts?|ologues?)$/.test(
    word,
  )
}

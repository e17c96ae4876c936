import { isHolder, mayHold } from './may-hold'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const holding = new Set([...speech.say, ...speech.hold])
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const noReporter = new Set(
  'i we you this that these those which who there what me us nobody anyone if to let whoever whatever things nothing something'.split(
    ' ',
  ),
)
export const helpers = new Set(
  'is are was were will would has have had can could may might should do does did'.split(' '),
)

/** Who reports, of the words that stand before a verb of saying; null where they can be nobody's. */
export function reporterIn(words: readonly Word[], run: Run): Run | null {
  const subject = withoutOuter(words, withPronoun(words, run))
  return canReport(words, subject) ? subject : null
}

/** "A landing she considers": the subject is the pronoun at its end. "My boss, she says": it is the boss. */
function withPronoun(words: readonly Word[], { from, to }: Run): Run {
  const last = words[to - 1]?.word ?? ''
  if (!pronouns.has(last)) return { from, to }
  const comma = words[to - 2]?.word === ',' ? to - 2 : -1
  if (comma > 0 && to - from === 1) {
    const end = words.findIndex(({ word }) => word === ',')
    const isNoun = end > 0 && end <= 4 && /^(?:my|our|the|his|her|their)$/.test(words[0]?.word ?? '')
    if (isNoun && mayHold(words, { from: 0, to: end })) return { from: 0, to: end }
  }
  return { from: to - 1, to }
}

/** "The futures suggest the market": the market, of whom they say something. */
function withoutOuter(words: readonly Word[], { from, to }: Run): Run {
  const outer = words.slice(from, to - 1).findLastIndex(({ word }, at) => {
    const next = words[from + at + 1]
    return (
      at > 0 &&
      next &&
      holding.has(word) &&
      (next.isCapital ||
        (tells.test(word) && isMany(next.word)) ||
        /^(?:the|most|many|its|their|some)$/.test(next.word))
    )
  })
  return outer < 0 ? { from, to } : { from: from + outer + 1, to }
}

const tells = /^(?:shows?|suggests?|indicates?|implies|imply|signals?)$/

/** "Producers", "economists". */
function isMany(word: string): boolean {
  return /s$/.test(word) && isHolder(word)
}

/** "Nobody there", "nobody at the bank": those who are there, of whom none does. */
function isNobodyThere(words: readonly Word[], from: number): boolean {
  return words[from]?.word === 'nobody' && /^(?:there|here|at|in|on|from)$/.test(words[from + 1]?.word ?? '')
}

/** "Nobody I spoke to", "none of the traders we asked": those whom the writer has asked. */
function areAsked(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[from]?.word ?? ''
  const isOne = first === 'no' ? words[from + 1]?.word === 'one' : asked.test(first)
  const writer = words.slice(from, to).findIndex(({ word }) => word === 'i' || word === 'we')
  if (!isOne || writer < 1) return false
  return words.slice(from + writer, to).some(({ word }) => asking.test(word))
}

const asked =
  /^(?:nobody|none|everyone|everybody|all|most|many|some|few|the|every|several|two|three|four|five|half)$/
const asking =
  /^(?:spoke|spoken|talked|asked|met|interviewed|polled|surveyed|consulted|rang|called|reached|know|knew|heard|contacted|questioned|canvassed)$/

/** "These people", "those economists". */
function isThesePeople(words: readonly Word[], { from, to }: Run): boolean {
  const isThese = /^(?:these|those)$/.test(words[from]?.word ?? '')
  return isThese && to - from < 4 && isHolder(words[to - 1]?.word ?? '')
}

export function canReport(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[from]?.word ?? ''
  if (first === 'it')
    return (
      to - from === 1 &&
      /^(?:expects?|sees?|says?|said|believes?|thinks?|reckons?|predicts?|projects?|forecasts?|estimates?|anticipates?|warn(?:s|ed)|expected|predicted|projected|added|adds)$/.test(
        words[to]?.word ?? '',
      )
    )
  const last = words[to - 1]?.word ?? ''
  if (/^(?:at|in|on|of|for|by|with|from)$/.test(first) && to - from < 5) return false
  if (isThesePeople(words, { from, to }) || areAsked(words, { from, to })) return true
  if (first === 'no' && words[from + 1]?.word === 'one') return false
  if (to - from > 12 || (noReporter.has(first) && !isNobodyThere(words, from)) || !/\p{L}/u.test(last))
    return false
  const inner = words
    .slice(from, to)
    .map(({ word }) => word)
    .filter(
      (word, at, all) =>
        word !== 'to' ||
        !/^(?:close|adviser|advisor|aide|envoy|ambassador|aides|advisers)$/.test(all[at - 1] ?? ''),
    )
  const isBad = (word: string): boolean => helpers.has(word) || noReporter.has(word) || word === 'not'
  if (inner.length > 1 && inner.slice(first === 'nobody' ? 1 : 0).some(isBad)) return false
  return !/^(?:of|in|on|at|for|to|with|the|a|an|and|or|by)$/.test(last)
}

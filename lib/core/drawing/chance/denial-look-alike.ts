import type { Placed } from './clauses'
import { isDash } from './tokens'

/** How many pieces a subject may take: "no … will". */
export const subjectReach = 24

/** A "no" that is of something else: of who it is, of what was asked, of what is put right, or a first "no, …". */
export function deniesOther(tokens: readonly Placed[], at: number): boolean {
  const { word = '', clause } = tokens[at] ?? {}
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (
    tokens
      .slice(Math.max(0, at - subjectReach), at)
      .some((token) => token.clause === clause && relatives.has(token.word))
  )
    return true
  if (word === 'not' && after === 'to' && asking.has(before)) return true
  if (isSetAgainst(tokens, at) || isSpoken(tokens, at)) return true
  return (
    /^(?:no|nope|nah)$/.test(word) && after === ',' && tokens.slice(at + 2, at + subjectReach).some(isVerb)
  )
}

/** "Not once but twice". */
export function isSetAgainst(tokens: readonly Placed[], at: number): boolean {
  return tokens[at]?.word === 'not' && tokens.slice(at + 2, at + 9).some(({ word }) => word === 'but')
}

/** "Says no", "a no vote": the word and no denial. */
export function isSpoken(tokens: readonly Placed[], at: number): boolean {
  if (tokens[at]?.word !== 'no') return false
  return /^(?:say|says|said|saying|answer|answers|answered|vote|votes|voted|voting)$/.test(
    tokens[at - 1]?.word ?? '',
  )
}

/** "…, won't they": asks for a yes. */
export function isTag(tokens: readonly Placed[], at: number): boolean {
  const [before, subject, end] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  return (
    before?.word === ',' &&
    isContractedNot(tokens[at]?.word ?? '') &&
    /^(?:i|you|he|she|it|we|they|there)$/.test(subject?.word ?? '') &&
    (end === undefined || /^[.?!]$/.test(end.word))
  )
}

const relatives = new Set(['who', 'which', 'whose', 'whom'])
const asking = new Set(
  'asked asks asking chose chosen decided decides agreed agrees preferred prefers prefer tried trying try careful urged urges told ordered as order vowed'.split(
    ' ',
  ),
)

/** A verb with its subject, so that what follows is a sentence and no echo of the "no". */
function isVerb({ word }: Placed): boolean {
  return /^(?:is|are|has|have)$|'(?:s|re|ll)$/.test(word)
}

/** "A handful, not thousands": what follows the mark is set against what was said, not denied. */
export function isContrast(tokens: readonly Placed[], at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.word === 'not' && at > 1 && (before?.word === ',' || isDash(before))
}

/** Whether a word has its "not" in it: "won't", "cannot". */
export function isContractedNot(word: string): boolean {
  return word.endsWith("n't") || word === 'cannot'
}

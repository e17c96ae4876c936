import type { Bounded } from './bound'
import type { Placed } from './clauses'
import cues from './number-cues.json'

const nouns = new Set(cues.nouns)
const weakNouns = new Set(cues.weakNouns)
const links = new Set(cues.links)
const puts = new Set(cues.puts)
const bounding = new Set(cues.bounding)

/** "The chance that … is about 1 in 20", "puts the odds at a third": a noun before, linked to the number. */
export function nounBefore(tokens: readonly Placed[], first: number, kind: Bounded['kind']): boolean {
  const linkAt = kind === 'percent' ? beforeAdjective(tokens, first) : first - 1
  const link = tokens[linkAt]?.word ?? ''
  const near = tokens.slice(Math.max(0, first - 16), first)
  const from = near.findLastIndex(({ word }) => word === '.' || word === ';' || word === '?')
  const within = near.slice(from + 1)
  const isNamed = within.some(({ word }, at) => nouns.has(word) || isLetter(within, at))
  if (isNamed && (nouns.has(link) || isBoundOf(tokens, first, within))) return true
  const isWeaklyNamed =
    kind !== 'percent' || puts.has(tokens[linkAt - 1]?.word ?? '') || /^(?:is|are)$/.test(link)
  if (!links.has(link) || link === 'by') return false
  if (isNamed) return true
  return (
    isWeaklyNamed &&
    kind !== 'plain' &&
    within.some(({ word }) => weakNouns.has(word)) &&
    !within.some(({ word }) => /^(?:inflation|growth|gdp|unemployment)$/.test(word))
  )
}

/** "Is a cowardly 35%": what is thought of the number stands between it and the verb. */
function beforeAdjective(tokens: readonly Placed[], first: number): number {
  const [article, adjective] = [tokens[first - 2]?.word ?? '', tokens[first - 1]?.word ?? '']
  return /^an?$/.test(article) && /^\p{L}{4}/u.test(adjective) ? first - 3 : first - 1
}

/** "P(doom)", "p = 0.35". */
function isLetter(tokens: readonly Placed[], at: number): boolean {
  return tokens[at]?.word === 'p' && /^[=(≈~]?$/.test(tokens[at + 1]?.word ?? '')
}

/** "Put the chance of a strike north of 80": what bounds the number leads to it as "at" does. */
function isBoundOf(tokens: readonly Placed[], first: number, within: readonly Placed[]): boolean {
  return bounding.has(tokens[first]?.word ?? '') && within.some(({ word }) => puts.has(word))
}

import type { SettledOutcome } from '@/lib/core/resolution'
import { wilsonInterval } from './wilson'

/** Below this many outcomes the outcomes themselves are shown instead of a rate. */
const enoughForARate = 5

/** From this many a speaker's own record says more of what they mean than what readers hear. */
const enoughToReplace = 10

/** What came of a phrase each time one speaker used it. */
export type PhraseRecord = {
  /** Of the settled uses; ambiguous and void ones are in neither. */
  happened: number
  settled: number
  /** From 0 to 1; null under 5 outcomes, as is its interval. */
  rate: number | null
  /** Wilson's 95 % interval for the rate. */
  interval: [number, number] | null
  /** Whether it stands in place of the survey: from 10 outcomes. */
  replaces: boolean
}

/**
 * How often what a speaker said in one phrase came about: a rate from 5 outcomes, and from 10 a better reading of the
 * phrase in this mouth than any survey of what readers hear in it.
 *
 * @param outcomes one of each question, null while it is open
 * @example phraseRecord(['yes', 'no', null]) // 1 of 2 settled, no rate yet
 */
export function phraseRecord(outcomes: readonly (SettledOutcome | null)[]): PhraseRecord {
  const happened = outcomes.filter((outcome) => outcome === 'yes').length
  const settled = happened + outcomes.filter((outcome) => outcome === 'no').length
  const hasRate = settled >= enoughForARate
  return {
    happened,
    settled,
    rate: hasRate ? happened / settled : null,
    interval: hasRate ? wilsonInterval(happened, settled) : null,
    replaces: settled >= enoughToReplace,
  }
}

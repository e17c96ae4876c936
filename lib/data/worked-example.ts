import type { Context } from '@/lib/context'
import type { ScoreStep } from '@/lib/core/scoring/over-time'
import type { Resampled } from '@/lib/core/scoring/resampled'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { breakdownFilter } from '@/lib/validation/breakdown-filter'
import { overTimeFilter } from '@/lib/validation/over-time-filter'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { type Breakdown, findBreakdown } from './breakdowns'
import { findResampled } from './resampled'
import { findScoreOverTime, findScores } from './scores'
import { listSpeakerPhrases, type SpeakerPhrase } from './speaker-phrases'

/** The figures that the methods are worked out on: of the record that is open, or of the example where it is empty. */
export type WorkedExample = {
  recordName: string
  /** Whether that is the record that is open. */
  isOpen: boolean
  scores: ScoreSummary
  resampled: Resampled
  /** The last ten, at the last day on which something was settled. */
  rolling: ScoreStep | null
  lead: Breakdown['rows'][number] | null
  /** The phrase with the most outcomes, and whose it is. */
  phrase: SpeakerPhrase | null
}

export async function findWorkedExample(context: Context, example: Context): Promise<WorkedExample> {
  const own = await findScores(context, defaultScoresFilter)
  return own.n > 0
    ? workedOn(context, own, true)
    : workedOn(example, await findScores(example, defaultScoresFilter), false)
}

async function workedOn(context: Context, scores: ScoreSummary, isOpen: boolean): Promise<WorkedExample> {
  const [first] = scores.each
  const [resampled, rolling, lead, phrases] = await Promise.all([
    findResampled(context, defaultScoresFilter),
    findScoreOverTime(context, overTimeFilter.parse({ window: 'last-10' })),
    findBreakdown(context, breakdownFilter.parse({ by: 'lead' })),
    first ? listSpeakerPhrases(context, first.forecasterId) : [],
  ])
  return {
    recordName: context.viewer.workspaceName,
    isOpen,
    scores,
    resampled,
    rolling: rolling.steps.at(-1) ?? null,
    lead: lead.rows[0] ?? null,
    phrase: phrases.toSorted((a, b) => b.record.settled - a.record.settled)[0] ?? null,
  }
}

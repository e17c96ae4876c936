'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { PredictionCounts } from '@/lib/data/prediction-summary'
import { brier, brierInReceipt, brierRange, count, day } from '@/lib/format'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { scoreQueries } from '@/lib/queries/scores'
import { HeadlineRange } from '../_components/charts/headline-range'
import { MethodLink } from '../_components/method-link'
import { Outcome } from '../_components/outcome'
import { SkillInterval } from '../_components/skill-interval'
import { Stat, StatStrip, Verdict } from '../_components/stat'
import type { SectionProps } from './dashboard'
import { scoreName, verdictOf } from './verdict-words'

/** Open, due, settled, the score with its band and n, and what that means in one sentence. */
export function Strip({ workspace, filter }: SectionProps) {
  const { data: headline } = useSuspenseQuery(dashboardQueries.headline(workspace, filter))
  const { data: scores } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const { counts } = headline
  return (
    <StatStrip className="grid-cols-3 min-[960px]:grid-cols-[118px_118px_232px_minmax(0,280px)_minmax(0,1fr)] max-[959px]:[&>:nth-child(n+4)]:col-span-3 max-[959px]:[&>:nth-child(n+4)]:border-t max-[959px]:[&>:nth-child(n+4)]:border-l-0 max-[959px]:[&>:nth-child(n+4)]:pl-0">
      <Stat label="Open" figure={count(counts.open)}>
        {counts.dueThisYear > 0 ? `${counts.dueThisYear} due this year` : 'none due this year'}
      </Stat>
      <Stat label="Due now" figure={count(counts.due)}>
        {counts.nextDueOn ? `next on ${day(counts.nextDueOn)}` : 'none ahead'}
      </Stat>
      <Stat label="Settled" figure={count(counts.resolved)}>
        <OutcomeShares counts={counts} />
      </Stat>
      <Stat
        label={
          <>
            <MethodLink to="brier">{scoreName(filter)}</MethodLink>, lower is better
          </>
        }
        figure={brier(scores.brier?.mean ?? null)}
        beside={
          <>
            {scores.brier ? (
              <>
                <MethodLink to="band">{brierRange(scores.brier.low, scores.brier.high)}</MethodLink>,{' '}
              </>
            ) : null}
            <MethodLink to="counts">n {count(scores.n)}</MethodLink>
          </>
        }
      >
        {scores.brier ? (
          <>
            <HeadlineRange
              {...scores.brier}
              baseRate={scores.baseRate === null ? null : scores.baseRate * (1 - scores.baseRate)}
            />
            <span className="block text-micro">
              {brierInReceipt(scores.brier.mean)} ({brierInReceipt(scores.brier.low)}–
              {brierInReceipt(scores.brier.high)}) to four places
            </span>
          </>
        ) : null}
      </Stat>
      <Verdict label={<MethodLink to="skill">What it means</MethodLink>}>
        {verdictOf(scores)} <SkillInterval workspace={workspace} filter={filter} />
      </Verdict>
    </StatStrip>
  )
}

const answers = ['yes', 'no', 'ambiguous', 'void'] as const

function OutcomeShares({ counts }: { counts: PredictionCounts }) {
  const given = answers.filter((answer) => counts[answer] > 0)
  return (
    <>
      <span aria-hidden="true" className="mt-1.5 mb-1.5 flex h-2 gap-[2px]">
        {given.map((answer) => (
          <i key={answer} style={{ flexGrow: counts[answer], background: `var(--${answer})` }} />
        ))}
      </span>
      <span className="flex flex-wrap gap-x-3.5">
        {given.map((answer) => (
          <Outcome key={answer} sign={answer} className="font-normal">
            {counts[answer]} {answer}
          </Outcome>
        ))}
      </span>
    </>
  )
}

'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { MethodLink } from '@/app/_components/method-link'
import { SkillInterval } from '@/app/_components/skill-interval'
import { Stat, StatStrip, Verdict } from '@/app/_components/stat'
import { scoreName, verdictOf } from '@/app/_dashboard/verdict-words'
import type { SpeakerPage } from '@/lib/data/speaker-page'
import { brier, brierRange, count, counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import { speakerQueries } from '@/lib/queries/speakers'
import { hasFew } from '@/app/speakers/_components/few'
import type { RecordProps } from './speaker-record'

/** How much there is, whose words it rests on, the score with its band and n, and what that means. */
export function SpeakerStrip({ workspace, id, filter }: RecordProps) {
  const { data: speaker } = useSuspenseQuery(speakerQueries.page(workspace, id))
  const { data: scores } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const { counts, sourceCount } = speaker
  const open = counts.open + counts.due
  return (
    <StatStrip className="grid-cols-[minmax(150px,auto)_262px_232px_1fr] max-lg:grid-cols-2 max-lg:[&>:nth-child(n+3)]:border-t max-lg:[&>:nth-child(odd)]:border-l-0 max-lg:[&>:nth-child(odd)]:pl-0 max-sm:grid-cols-1 max-sm:[&>*]:border-l-0 max-sm:[&>*]:pl-0 max-sm:[&>:nth-child(n+2)]:border-t">
      <Stat label="Predictions" figure={count(counts.total)}>
        {count(counts.resolved)} settled, {count(open)} open
        {sourceCount > 0 ? <span className="block">from {counted(sourceCount, 'source')}</span> : null}
      </Stat>
      <Stat
        label="Whose words"
        figure={<span className="text-[22px] leading-[42px] tracking-[-0.02em]">{wordsOf(speaker)}</span>}
      >
        <VoiceBar speaker={speaker} />
        {speaker.statedNumbers === 0
          ? 'No number was stated'
          : `${counted(speaker.statedNumbers, 'chance')} stated as numbers`}
      </Stat>
      <Stat
        label={<MethodLink to="brier">{scoreName(filter)}</MethodLink>}
        figure={brier(scores.brier?.mean ?? null)}
      >
        {scores.brier
          ? `${brierRange(scores.brier.low, scores.brier.high)}, n ${count(scores.n)}`
          : `n ${count(scores.n)}`}
        {scores.brier && hasFew(scores.n) ? <span className="block">too few to judge</span> : null}
      </Stat>
      <Verdict label={<MethodLink to="skill">What it means</MethodLink>}>
        {verdictOf(scores)} <SkillInterval workspace={workspace} filter={filter} />
      </Verdict>
    </StatStrip>
  )
}

/** By whose words each chance stands: the speaker's, another's, or entered by hand. */
function sharesOf({ voices }: SpeakerPage) {
  return [
    { words: 'own', n: voices.own + voices.author, className: 'bg-chart-ink' },
    { words: 'reported', n: voices.paraphrase + voices.quoted, className: 'bg-chart-reference opacity-60' },
    { words: 'by hand', n: voices.none, className: 'bg-line-strong' },
  ].filter(({ n }) => n > 0)
}

function wordsOf(speaker: SpeakerPage): string {
  const shares = sharesOf(speaker)
  return shares.length > 0 ? shares.map(({ n, words }) => `${n} ${words}`).join(', ') : '–'
}

function VoiceBar({ speaker }: { speaker: SpeakerPage }) {
  return (
    <span aria-hidden="true" className="mt-2 mb-1.5 flex h-2 gap-[2px] empty:hidden">
      {sharesOf(speaker).map(({ words, n, className }) => (
        <i key={words} className={className} style={{ flexGrow: n }} />
      ))}
    </span>
  )
}

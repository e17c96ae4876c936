'use client'

import { ChanceEvidenceMarks } from './chance-evidence'
import { ChanceOutcomeMark } from './chance-outcome'
import { ChanceTrackLine } from './chance-track'
import type { ChanceEvidence, ChanceOutcome, ChanceTrack } from './chance-words'
import { Plot } from './plot'
import { dayNumber, timeTicks } from './time-axis'

type Props = {
  tracks: readonly ChanceTrack[]
  outcome: ChanceOutcome
  evidence: readonly ChanceEvidence[]
  today: string
  width: number
  description: string
  labelledBy: string
}

const height = 260

/** Chances as steps from when each was said to the answer, the due day or today. */
export function ChancePlot({ tracks, outcome, evidence, today, width, description, labelledBy }: Props) {
  const [start, end] = chanceDomain(tracks, outcome, evidence, today)
  const top = topOf(tracks, outcome)
  const step = top > 0.5 ? 0.2 : 0.1
  const levels = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)
  const ticks = timeTicks(start, end, Math.max(3, Math.floor((width - 120) / 70)))
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]))
  const stop = outcome.knownOn ? dayNumber(outcome.knownOn) : Math.min(end, dayNumber(today))
  return (
    <Plot
      width={width}
      height={height}
      margin={{ top: 14, right: width < 480 ? 74 : 84, bottom: 58, left: 42 }}
      x={{
        domain: [start, end],
        ticks: ticks.map((tick) => tick.day),
        label: (day) => labels.get(day) ?? '',
      }}
      y={{ domain: [0, top], ticks: levels, label: (level) => levelText(level, top) }}
      xLabelGap={50}
      showsXGrid
      title="How the chance moved"
      description={description}
      labelledBy={labelledBy}
      interactive
    >
      {speakersFirst(tracks).map((track) => (
        <ChanceTrackLine
          key={track.id}
          track={track}
          stop={stop}
          others={tracks.filter((other) => other !== track)}
        />
      ))}
      <ChanceEvidenceMarks evidence={evidence} />
      <ChanceOutcomeMark outcome={outcome} />
    </Plot>
  )
}

/** Yours lies over the speaker's, thin over broad. */
function speakersFirst(tracks: readonly ChanceTrack[]): ChanceTrack[] {
  return [...tracks].sort((a, b) => Number(a.isYours) - Number(b.isYours))
}

/** From the first chance to the last thing that matters: answer, due day within reach, evidence. */
function chanceDomain(
  tracks: readonly ChanceTrack[],
  outcome: ChanceOutcome,
  evidence: readonly ChanceEvidence[],
  today: string,
): [number, number] {
  const said = tracks.flatMap((track) => track.points.map((point) => dayNumber(point.at)))
  const start = Math.min(dayNumber(today), ...said)
  const known = outcome.knownOn ? [dayNumber(outcome.knownOn)] : [dayNumber(today)]
  const due = outcome.dueOn ? [dayNumber(outcome.dueOn)] : []
  const last = Math.max(start + 1, ...known, ...due, ...said, ...evidence.map(({ date }) => dayNumber(date)))
  return [start, last + (last - start) * 0.03]
}

/** A step above the highest chance; all of it where the answer is yes or a chance is high. */
function topOf(tracks: readonly ChanceTrack[], { standing }: ChanceOutcome): number {
  const highest = Math.max(
    0,
    ...tracks.flatMap((track) => track.points.flatMap((point) => [point.probability ?? 0, point.high ?? 0])),
  )
  if (standing === 'yes' || highest > 0.45) return 1
  return Math.ceil(highest * 10 - 1e-9) / 10 + 0.1
}

function levelText(level: number, top: number): string {
  const percent = Math.round(level * 100)
  return percent === Math.round(top * 100) ? `${percent}%` : String(percent)
}

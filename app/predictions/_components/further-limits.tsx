'use client'

import { X } from 'lucide-react'
import { leadTimeWords } from '@/app/_components/lead-time-words'
import { SeenText } from '@/app/_components/marked-text'
import {
  chanceWords,
  daysWords,
  chanceOriginWords,
  type ScoreNames,
  scoredSetWords,
} from '@/app/_components/scored-words'
import { Button } from '@/app/_components/ui/button'
import type { SpeakerName } from '@/lib/data/speaker-list'
import type { SourceSummary } from '@/lib/data/source-list'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { readScoredSet } from '@/lib/validation/scored-set'

type Props = {
  filter: PredictionFilter
  speakers: readonly SpeakerName[]
  sources: readonly SourceSummary[]
  chooseAction: (filter: PredictionFilter) => void
}

/** What a link narrowed the list to that no control above shows, in words, each with a way out of it. */
export function FurtherLimits({ filter, speakers, sources, chooseAction }: Props) {
  const limits = [...scoreLimitsOf(filter, { forecasters: speakers, sources }), ...limitsOf(filter, speakers)]
  if (limits.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-3 text-small">
      {limits.map(({ words, without }) => (
        <li key={words} className="flex min-w-0 items-center gap-1">
          <span className="min-w-0">
            Only <SeenText text={words} />
          </span>
          <Button
            look="quiet"
            size="small"
            icon
            aria-label={`Take away: only ${words}`}
            onClick={() => chooseAction({ ...filter, ...without })}
          >
            <X aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  )
}

type Limit = { words: string; without: Partial<PredictionFilter> }

/** What a page of scores narrowed the list to. */
function scoreLimitsOf(filter: PredictionFilter, names: ScoreNames): Limit[] {
  const { scored, lead, resolvedFrom, resolvedTo, origin } = filter
  const limits: Limit[] = []
  const set = scored ? readScoredSet(scored) : null
  if (set) limits.push({ words: scoredSetWords(set, names), without: { scored: undefined } })
  if (lead) {
    const words = `what was said ${leadTimeWords[lead].toLowerCase()}`
    limits.push({ words, without: { lead: undefined } })
  }
  if (resolvedFrom || resolvedTo) {
    const words = `what was settled ${daysWords(resolvedFrom, resolvedTo)}, and what is open`
    limits.push({ words, without: { resolvedFrom: undefined, resolvedTo: undefined } })
  }
  if (origin) limits.push({ words: chanceOriginWords(origin), without: { origin: undefined } })
  return limits
}

function limitsOf(filter: PredictionFilter, speakers: readonly SpeakerName[]): Limit[] {
  const { chanceFrom, chanceTo, chance, forecaster, phrase, cluster } = filter
  const limits: Limit[] = []
  if (chanceFrom !== undefined || chanceTo !== undefined) {
    const without = { chanceFrom: undefined, chanceTo: undefined }
    limits.push({ words: chanceWords(chanceFrom, chanceTo), without })
  }
  if (chance !== undefined) {
    const words = chance ? 'those with a chance' : 'those without a chance'
    limits.push({ words, without: { chance: undefined } })
  }
  if (cluster) limits.push({ words: `the cluster “${cluster}”`, without: { cluster: undefined } })
  if (phrase) limits.push({ words: `chances read from “${phrase}”`, without: { phrase: undefined } })
  if (forecaster) {
    const named = speakers.find(({ id }) => id === forecaster)
    const name = named?.isSelf ? 'you' : (named?.name ?? 'someone who is not in this record')
    limits.push({ words: `what ${name} forecast`, without: { forecaster: undefined } })
  }
  return limits
}

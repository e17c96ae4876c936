'use client'

import { X } from 'lucide-react'
import { leadTimeWords } from '@/app/_components/lead-time-words'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { percent } from '@/lib/format'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'

type Props = {
  filter: PredictionFilter
  speakers: readonly SpeakerName[]
  chooseAction: (filter: PredictionFilter) => void
}

/** What a link narrowed the list to that no control above shows, in words, each with a way out of it. */
export function FurtherLimits({ filter, speakers, chooseAction }: Props) {
  const limits = limitsOf(filter, speakers)
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

function limitsOf(filter: PredictionFilter, speakers: readonly SpeakerName[]): Limit[] {
  const { chanceFrom, chanceTo, chance, forecaster, lead, phrase } = filter
  const limits: Limit[] = []
  if (chanceFrom !== undefined || chanceTo !== undefined) {
    const without = { chanceFrom: undefined, chanceTo: undefined }
    limits.push({ words: chanceWords(chanceFrom, chanceTo), without })
  }
  if (chance !== undefined) {
    const words = chance ? 'those with a chance' : 'those without a chance'
    limits.push({ words, without: { chance: undefined } })
  }
  if (lead) {
    const words = `what was said ${leadTimeWords[lead].toLowerCase()}`
    limits.push({ words, without: { lead: undefined } })
  }
  if (phrase) limits.push({ words: `chances read from “${phrase}”`, without: { phrase: undefined } })
  if (forecaster) {
    const named = speakers.find(({ id }) => id === forecaster)
    const name = named?.isSelf ? 'you' : (named?.name ?? 'someone who is not in this record')
    limits.push({ words: `what ${name} forecast`, without: { forecaster: undefined } })
  }
  return limits
}

/** A bin holds its lower end and not its upper one, except that the last also holds certainty. */
function chanceWords(from: number | undefined, to: number | undefined): string {
  if (to === undefined || to === 1) return `chances of ${percent(from ?? 0)} and over`
  return from === undefined || from === 0
    ? `chances under ${percent(to)}`
    : `chances from ${percent(from)} to under ${percent(to)}`
}

'use client'

import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Table, Td, Th } from '@/app/_components/ui/table'
import { Tag } from '@/app/_components/ui/tag'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { ForecastRow, PredictionTrack } from '@/lib/data/prediction-tracks'
import { percent, percentRange } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'

type Props = { track: PredictionTrack; prediction: PredictionPage }

/** The forecasts of one forecaster, each with its reason and, where it does not count, why not. */
export function Revisions({ track, prediction }: Props) {
  const { forecaster, forecasts } = track
  const leftOut = new Map(track.leftOut.map(({ id, why }) => [id, why]))
  const title = forecaster.isSelf ? 'Your revisions' : `${forecaster.name}’s forecasts`
  return (
    <Table label="Your revisions" className="mt-3 max-sm:min-w-0">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <Th className="w-[120px]">{title}</Th>
          <Th className="w-[150px] max-sm:w-auto">Chance</Th>
          <Th>Why</Th>
        </tr>
      </thead>
      <tbody>
        {forecasts.map((forecast, index) => (
          <Revision
            key={forecast.id}
            forecast={forecast}
            before={forecasts[index - 1] ?? null}
            why={leftOut.get(forecast.id) ?? null}
            timeZone={prediction.timeZone}
          />
        ))}
      </tbody>
    </Table>
  )
}

type RevisionProps = {
  forecast: ForecastRow
  before: ForecastRow | null
  /** Why it does not count. */
  why: string | null
  timeZone: string
}

function Revision({ forecast, before, why, timeZone }: RevisionProps) {
  const madeOn = dayOfInstant(forecast.madeAt, timeZone)
  const recordedOn = dayOfInstant(forecast.recordedAt, timeZone)
  return (
    <tr>
      <Td className="py-2">
        <Day date={madeOn} />
        {recordedOn === madeOn ? null : (
          <span className="block text-ink-3 text-micro">
            recorded <Day date={recordedOn} />
          </span>
        )}
      </Td>
      <Td className="py-2 tabular-nums">
        {before ? `${chanceText(before)} → ` : null}
        <b>{chanceText(forecast)}</b>
        {forecast.low === null ? null : (
          <span className="block text-ink-3 text-micro">
            band {percentRange(forecast.low, forecast.high)}
          </span>
        )}
      </Td>
      <Td className="py-2 text-ink-2">
        {why ? <Tag className="mr-2">{why}</Tag> : null}
        {forecast.rationale ? <MarkedText text={forecast.rationale} /> : null}
      </Td>
    </tr>
  )
}

function chanceText({ probability }: ForecastRow): string {
  return probability === null ? 'withdrawn' : percent(probability)
}

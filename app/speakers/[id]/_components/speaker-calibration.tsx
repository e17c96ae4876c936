'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { CalibrationChart } from '@/app/_components/charts/calibration-chart'
import { useCalibration } from '@/app/_components/charts/use-calibration'
import { scoreQueries } from '@/lib/queries/scores'
import type { RecordProps } from './speaker-record'

/** Did what this speaker said happen as often as it was said to? */
export function SpeakerCalibration({ workspace, filter }: RecordProps) {
  const { data } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  return <CalibrationChart {...useCalibration(workspace, filter, data)} />
}

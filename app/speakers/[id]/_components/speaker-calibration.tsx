'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { CalibrationChart } from '@/app/_components/charts/calibration-chart'
import { useCalibrationBins } from '@/app/_components/charts/use-calibration-bins'
import { counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import type { RecordProps } from './speaker-record'

/** Did what this speaker said happen as often as it was said to? */
export function SpeakerCalibration({ workspace, filter }: RecordProps) {
  const { data } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const bins = useCalibrationBins(workspace, filter, data)
  return (
    <CalibrationChart
      bins={bins}
      note={`${counted(data.each.length, 'scored prediction')}. Columns are resampled by cluster.`}
    />
  )
}

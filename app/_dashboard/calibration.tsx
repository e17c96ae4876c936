'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { numberOrigins, wordOrigins } from '@/lib/core/forecast'
import { scoreQueries } from '@/lib/queries/scores'
import { isChosen, type ScoresFilter } from '@/lib/validation/scores-filter'
import { CalibrationChart } from '../_components/charts/calibration-chart'
import { useCalibration } from '../_components/charts/use-calibration'
import { Segmented } from '../_components/ui/segmented'
import type { SectionProps } from './dashboard'

type Props = SectionProps & {
  /** What is chosen already, while the figures are still on their way. */
  chosen: ScoresFilter
  chooseAction: (filter: ScoresFilter) => void
}

/** Did things happen as often as they were said to? The same forecasts as the strip's. */
export function Calibration({ workspace, filter, chosen, chooseAction }: Props) {
  const { data } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const { data: options } = useSuspenseQuery(scoreQueries.options(workspace))
  const drawn = useCalibration(workspace, filter, data)
  const hasBoth = options.hasNumbers && options.hasWords
  return (
    <CalibrationChart
      {...drawn}
      empty={isChosen(filter) ? 'Nothing that counts under this choice has settled.' : undefined}
      controls={hasBoth || chosen.origin ? <Views chosen={chosen} chooseAction={chooseAction} /> : undefined}
    />
  )
}

/** Numbers, words or both: the page's own choice, within reach of the chart. */
function Views({ chosen, chooseAction }: Pick<Props, 'chosen' | 'chooseAction'>) {
  const views = { both: undefined, numbers: [...numberOrigins], words: [...wordOrigins] }
  const names = Object.keys(views) as (keyof typeof views)[]
  return (
    <Segmented
      label="Chances of the page"
      value={names.find((view) => views[view]?.join() === chosen.origin?.join()) ?? ''}
      options={[
        { value: 'both', label: 'Both' },
        { value: 'numbers', label: 'Numbers' },
        { value: 'words', label: 'Words' },
      ]}
      onChange={(value) => {
        const view = names.find((name) => name === value)
        if (view) chooseAction({ ...chosen, origin: views[view] })
      }}
    />
  )
}

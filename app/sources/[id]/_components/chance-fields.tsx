'use client'

import { BandFields, ChanceField } from '@/app/_components/chance-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { Origin } from '@/lib/core/forecast'
import { figureOn } from '@/lib/core/phrases/scale'
import { findScale, surveyScale } from '@/lib/core/phrases/scales'
import { ChanceSlider } from './chance-slider'
import { otherChance } from './prediction-draft'
import type { PredictionFieldProps } from './prediction-fields'

const originOptions: readonly { value: Origin; label: string }[] = [
  { value: 'judged', label: 'Judged from the words' },
  { value: 'number', label: 'Stated as a number' },
  { value: 'bare', label: 'Bare assertion or denial' },
]

type Props = PredictionFieldProps & {
  /** How it was read from the words, and the phrase as its scale names it. */
  reading?: { rule: string; phrase: string | null }
}

/** How likely it was made to sound: the number, its band, and where it comes from. */
export function ChanceFields({ values, change, errors, reading }: Props) {
  const { chance, low, high, origin } = values
  const scale = findScale(values.scale) ?? surveyScale
  const figure = reading?.phrase ? figureOn(scale, reading.phrase) : null
  const asked = figure?.n ?? null
  const isRead = origin === 'phrase'
  const options = isRead
    ? [{ value: 'phrase' as const, label: `Read by: ${scale.name}` }, ...originOptions]
    : originOptions
  return (
    <div className="grid gap-4">
      <div>
        <ChanceField
          value={chance}
          onChange={(typed) => change(otherChance(values, { chance: typed }))}
          error={errors.chance}
          hint={reading && values.rule ? reading.rule : undefined}
        />
        <ChanceSlider
          chance={chance}
          low={low}
          high={high}
          onChange={(pushed) => change(otherChance(values, pushed))}
          figure={figure}
          asked={asked}
        />
      </div>
      <BandFields
        chance={chance}
        low={low}
        high={high}
        onLowChange={(typed) => change(otherChance(values, { low: typed }))}
        onHighChange={(typed) => change(otherChance(values, { high: typed }))}
        lowError={errors.low}
        highError={errors.high}
      />
      <Field label="Where the number comes from" error={errors.origin}>
        <Select
          options={options}
          value={options.some(({ value }) => value === origin) ? origin : 'judged'}
          onValueChange={(chosen) => change({ origin: chosen })}
        />
      </Field>
    </div>
  )
}

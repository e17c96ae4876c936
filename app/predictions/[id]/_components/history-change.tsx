'use client'

import { MarkedText } from '@/app/_components/marked-text'
import { isCalendarDate } from '@/lib/core/calendar'
import type { CorrectionRow } from '@/lib/data/history'
import { day, missing } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'
import { fieldWords } from '../_lib/field-words'
import type { PredictionProps } from '@/app/_components/prediction-props'

type Props = { correction: CorrectionRow; prediction: PredictionProps['prediction'] }

/** One field, as it was and as it is. */
export function HistoryChange({ correction, prediction }: Props) {
  const { field, oldValue, newValue } = correction
  const shown = (value: string | null) => {
    if (!value) return missing
    if (field === 'madeAt') return day(dayOfInstant(value, prediction.timeZone))
    return isCalendarDate(value) ? day(value) : value
  }
  return (
    <li className="max-w-[66ch]">
      <span className="text-ink-2">{fieldWords[field] ?? field}:</span>{' '}
      <del className="text-ink-3">
        <span className="sr-only">was </span>
        <MarkedText text={shown(oldValue)} />
      </del>{' '}
      <ins className="no-underline">
        <span className="sr-only">is </span>
        <MarkedText text={shown(newValue)} />
      </ins>
    </li>
  )
}

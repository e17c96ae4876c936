'use client'

import { DayField } from '@/app/_components/day-field'
import { dayInLine } from '@/lib/core/day-words/day-in-line'
import { relativeDay } from '@/lib/format'
import { type DraftProps, saidDay } from './own-draft'

/** The due day: what the line says, shown before it is recorded, or what is typed or chosen in its place. */
export function DueField({ values, change, errors, today }: DraftProps) {
  const from = saidDay(values, today)
  const read = values.due.trim() === '' ? dayInLine(values.question, { today: from }) : null
  return (
    <DayField
      label="Due"
      name="dueOn"
      optional
      value={values.due}
      onChange={(due) => change({ due })}
      today={from}
      hint={
        read
          ? `Read from “${read.text}”: ${read.echo}, ${relativeDay(read.date, today)}. Write another to change it.`
          : hintOf(values)
      }
      error={errors.dueOn}
    />
  )
}

function hintOf({ question, due }: DraftProps['values']): string {
  const isSilent = due.trim() !== '' || question.trim() === ''
  return isSilent
    ? 'The last day that counts, such as “end of next year”. It is read from the line.'
    : 'No due day: the line names none. Add one here, or go on without.'
}

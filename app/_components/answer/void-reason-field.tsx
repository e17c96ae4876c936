'use client'

import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { voidReasons } from '@/lib/core/resolution'
import { voidReasonWords } from './void-reason-words'
import type { AnswerFieldProps } from './answer-form'

/** Why the question has no answer. Nothing is chosen beforehand: a reason nobody gave is none. */
export function VoidReasonField({ values, change, fields }: AnswerFieldProps) {
  return (
    <Field label="Why it has no answer" error={fields.voidReason} className="max-w-[380px]">
      <Select
        options={[
          ...(values.voidReason ? [] : [{ value: '-' as const, label: 'Choose a reason' }]),
          ...voidReasons.map((reason) => ({ value: reason, label: voidReasonWords[reason] })),
        ]}
        value={values.voidReason || '-'}
        onValueChange={(reason) => change({ voidReason: reason === '-' ? '' : reason })}
      />
    </Field>
  )
}

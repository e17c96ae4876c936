'use client'

import type { Ref } from 'react'
import { BandFields, ChanceField } from '@/app/_components/chance-field'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import { DueField } from './due-field'
import type { DraftProps } from './own-draft'

type Props = DraftProps & {
  lineRef: Ref<HTMLInputElement>
  /** Another with each row, so that what was left untouched is silent again. */
  formKey: string
}

/** The question on one line, then its chance and its day. */
export function LineFields({ lineRef, formKey, ...props }: Props) {
  const { values, change, errors } = props
  return (
    <>
      <Field label="What will time answer?" error={errors.question}>
        <Input
          ref={lineRef}
          name="question"
          value={values.question}
          onChange={(event) => change({ question: event.target.value })}
          placeholder="Will … by …?"
          autoComplete="off"
          autoFocus
          maxLength={2000}
          className="h-12 font-quote text-[19px] max-sm:h-12 max-sm:text-[19px]"
        />
      </Field>
      <div
        key={formKey}
        className="grid grid-cols-[200px_260px_minmax(0,1fr)] gap-x-5 gap-y-4 max-md:grid-cols-2 max-sm:grid-cols-1"
      >
        {values.role === 'context' ? (
          <p className="col-span-2 self-center text-ink-2 max-sm:col-span-1">
            Context carries no chance and is never scored.
          </p>
        ) : (
          <>
            <ChanceField
              value={values.chance}
              onChange={(chance) => change({ chance })}
              error={errors.chance}
              hint="13, “1 in 8”, “3:1 against”."
            />
            <BandFields
              chance={values.chance}
              low={values.low}
              high={values.high}
              onLowChange={(low) => change({ low })}
              onHighChange={(high) => change({ high })}
              lowError={errors.low}
              highError={errors.high}
            />
          </>
        )}
        <DueField {...props} />
      </div>
    </>
  )
}

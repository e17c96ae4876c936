'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { speakerQueries } from '@/lib/queries/speakers'
import { FromAText } from './from-a-text'
import { OneLineForm } from './one-line-form'

type FormProps = Omit<ComponentProps<typeof OneLineForm>, 'speakers'>

/** A forecast of your own in one line, or one out of a text. */
export function NewPrediction(props: FormProps) {
  return (
    <div className="grid gap-11">
      <SectionBoundary failed="The form could not be loaded." height={240}>
        <FormWithNames {...props} />
      </SectionBoundary>
      <div className="max-w-[900px]">
        <SectionBoundary failed="The texts could not be loaded." height={320}>
          <FromAText workspaceId={props.workspaceId} />
        </SectionBoundary>
      </div>
    </div>
  )
}

function FormWithNames(props: FormProps) {
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(props.workspaceId))
  return <OneLineForm {...props} speakers={speakers} />
}

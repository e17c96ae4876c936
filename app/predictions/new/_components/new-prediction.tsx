'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { speakerQueries } from '@/lib/queries/speakers'
import { FromAText } from './from-a-text'
import { LessonsBeside } from './lessons-beside'
import { OneLineForm } from './one-line-form'

type FormProps = Omit<ComponentProps<typeof OneLineForm>, 'speakers'>

/** A forecast of your own in one line, or one out of a text. */
export function NewPrediction(props: FormProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-11 lg:grid-cols-[minmax(0,820fr)_minmax(0,356fr)]">
      <SectionBoundary failed="The form could not be loaded." height={240}>
        <FormWithNames {...props} />
      </SectionBoundary>
      <div className="grid min-w-0 content-start gap-11">
        <LessonsBeside workspaceId={props.workspaceId} />
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

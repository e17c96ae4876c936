'use client'

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { catchError, type ErrorInfo } from 'next/error'
import { type ReactNode, Suspense } from 'react'
import { ChartFailed, ChartSkeleton } from './chart-states'

type Props = {
  title: string
  /** The height to keep for the chart, as CSS; each chart exports its own. */
  reserve: string
  children: ReactNode
}

/** Lets a chart wait, and fail, under its own rule and title; the rest of the page stays. */
export function ChartBoundary({ title, reserve, children }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Caught title={title} resetQueries={reset}>
          <Suspense fallback={<ChartSkeleton title={title} reserve={reserve} />}>{children}</Suspense>
        </Caught>
      )}
    </QueryErrorResetBoundary>
  )
}

type CaughtProps = { title: string; resetQueries: () => void }

const Caught = catchError(({ title, resetQueries }: CaughtProps, { retry }: ErrorInfo) => (
  <ChartFailed
    title={title}
    onRetry={() => {
      resetQueries()
      retry()
    }}
  />
))

'use client'

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { catchError, type ErrorInfo } from 'next/error'
import { type ReactNode, Suspense } from 'react'
import { Failed } from './ui/failed'
import { SectionSkeleton } from './ui/skeleton'

type Props = {
  /** What to say when it fails: "This chart could not be loaded." */
  failed?: string
  /** What stands there while it loads; else still blocks of this height. */
  fallback?: ReactNode
  height?: number
  children: ReactNode
}

/** Lets a part of a page wait, and fail, on its own; the rest of the page stays. */
export function SectionBoundary({
  failed = 'This part could not be loaded.',
  fallback,
  height,
  children,
}: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Caught failed={failed} resetQueries={reset}>
          <Suspense fallback={fallback ?? <SectionSkeleton height={height} />}>{children}</Suspense>
        </Caught>
      )}
    </QueryErrorResetBoundary>
  )
}

type CaughtProps = { failed: string; resetQueries: () => void }

const Caught = catchError(({ failed, resetQueries }: CaughtProps, { retry }: ErrorInfo) => (
  <Failed
    sentence={failed}
    onRetry={() => {
      resetQueries()
      retry()
    }}
  />
))

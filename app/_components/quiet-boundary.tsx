'use client'

import { catchError } from 'next/error'

/** For a part that may be missing without a word: when the database is away, the page itself says so. */
export const QuietBoundary = catchError(() => null)

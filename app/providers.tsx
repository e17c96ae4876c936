'use client'

import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import './_components/document-nonce'

type Props = { nonce: string | undefined; children: ReactNode }

/** What every page needs in the browser: the theme, and later the query client. */
export function Providers({ nonce, children }: Props) {
  return (
    <ThemeProvider attribute="data-theme" enableColorScheme={false} nonce={nonce}>
      {children}
    </ThemeProvider>
  )
}

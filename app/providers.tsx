'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { getQueryClient } from '@/lib/queries/client'
import './_components/document-nonce'
import { Announcer } from './_components/ui/announcer'

type Props = { nonce: string | undefined; children: ReactNode }

/** What every page needs in the browser: the theme, the queries, and a voice for what was done. */
export function Providers({ nonce, children }: Props) {
  const client = getQueryClient()
  return (
    <ThemeProvider attribute="data-theme" enableColorScheme={false} nonce={nonce}>
      <QueryClientProvider client={client}>
        <Announcer>{children}</Announcer>
      </QueryClientProvider>
    </ThemeProvider>
  )
}

'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { getQueryClient } from '@/lib/queries/client'
import './_components/document-nonce'
import { Announcer } from './_components/ui/announcer'

/** What every page needs in the browser: the queries, the address, and a voice for what was done. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={getQueryClient()}>
      <NuqsAdapter>
        <Announcer>{children}</Announcer>
      </NuqsAdapter>
    </QueryClientProvider>
  )
}

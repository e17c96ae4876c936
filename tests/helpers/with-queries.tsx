import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { Announcer } from '@/app/_components/ui/announcer'

type Known = readonly (readonly [{ queryKey: QueryKey }, unknown])[]

/** A part of a page with what its queries know already, and a voice for what was done; nothing is fetched. */
export function renderWithQueries(part: ReactNode, known: Known = []) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  for (const [{ queryKey }, data] of known) client.setQueryData(queryKey, data)
  const view = render(
    <QueryClientProvider client={client}>
      <Announcer>
        <Suspense fallback="Loading">{part}</Suspense>
      </Announcer>
    </QueryClientProvider>,
  )
  return { ...view, client }
}

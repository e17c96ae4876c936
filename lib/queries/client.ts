import { defaultShouldDehydrateQuery, isServer, QueryClient } from '@tanstack/react-query'
import { ReadError } from './fetch-json'

let inBrowser: QueryClient | undefined

/** The one client of a browser tab; on the server a new one for each section, so that no visitor sees another's. */
export function getQueryClient(): QueryClient {
  if (isServer) return makeClient()
  inBrowser ??= makeClient()
  return inBrowser
}

function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, retry: isWorthAnotherTry },
      dehydrate: {
        /** A section streams: what is still being read travels as a promise. */
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
        /** Next logs what failed and sends the browser no more than a digest; redacted twice, the log would say nothing. */
        shouldRedactErrors: () => false,
      },
    },
  })
}

/** A refusal will be the same next time; an outage may be over. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  const isRefusal = error instanceof ReadError && error.status >= 400 && error.status < 500
  return !isServer && !isRefusal && failures < 2
}

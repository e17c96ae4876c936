import type { DefaultError, QueryClient, QueryKey, UseQueryOptions } from '@tanstack/react-query'

/**
 * Starts a read on the server for a query that the browser will own. It is not awaited: the section streams. A
 * failure is not swallowed: the query fails in the section that shows it.
 */
export function prefetch<Data, Key extends QueryKey>(
  client: QueryClient,
  options: UseQueryOptions<Data, DefaultError, Data, Key>,
  read: () => Promise<Data>,
): void {
  void client.query({ queryKey: options.queryKey, queryFn: read }).catch(() => {})
}

/** The same for the first part of a list that grows. */
export function prefetchFirstPart<Data, Key extends QueryKey>(
  client: QueryClient,
  { queryKey, initialPageParam }: { queryKey: Key; initialPageParam: string },
  read: () => Promise<Data>,
): void {
  void client.infiniteQuery({ queryKey, initialPageParam, queryFn: read }).catch(() => {})
}

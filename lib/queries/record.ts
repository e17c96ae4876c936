import type { QueryClient } from '@tanstack/react-query'

/** The first part of every key: whatever is read from the record hangs on it. */
export const record = 'record'

/** The key of one read of one workspace. The id is in every key, so that a switch never shows another's data. */
export function recordKey<const Parts extends readonly unknown[]>(
  noun: string,
  workspaceId: string,
  ...parts: Parts
) {
  return [record, noun, workspaceId, ...parts] as const
}

/** After a write everything read from the record may be different: what is on screen is read again at once. */
export function invalidateRecord(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: [record] })
}

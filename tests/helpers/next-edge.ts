import { vi } from 'vitest'

/** The request that an action finds itself in: its headers, the browser's cookies, and whether the page was refreshed. */
export const request = {
  headers: new Headers(),
  cookies: new Map<string, string>(),
  refresh: vi.fn(),
}

/** A request from our own page; the cookies of an earlier test are gone. */
export function arrive(headers: Record<string, string> = {}): void {
  request.headers = new Headers({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', ...headers })
  request.cookies.clear()
  request.refresh.mockClear()
}

/** What `next/headers` and `next/cache` are to an action: the only edge that is mocked. */
export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = request.cookies.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string) => request.cookies.set(name, value),
  }),
}
export const nextCache = { refresh: () => request.refresh() }

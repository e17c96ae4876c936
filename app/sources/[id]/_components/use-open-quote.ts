'use client'

import { useSearchParams } from 'next/navigation'

/** Which quote is open stands in the address. Only the address changes: the server has nothing new to say. */
export function useOpenQuote(): [id: string | null, open: (id: string | null) => void] {
  const search = useSearchParams()
  const open = (id: string | null) => {
    const next = new URLSearchParams(search)
    if (id) next.set('quote', id)
    else next.delete('quote')
    history.replaceState(null, '', next.size > 0 ? `?${next}` : location.pathname)
  }
  return [search.get('quote'), open]
}

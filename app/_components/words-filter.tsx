'use client'

import { Search } from 'lucide-react'
import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import { Input } from './ui/input'

type Props = { label: string; words: string | undefined }

/** Words to look for, in the address: Enter looks, and the list is dimmed until the new one is there. */
export function WordsFilter({ label, words = '' }: Props) {
  const router = useRouter()
  const pathname = usePathname()
  const search = useSearchParams()
  const [isLooking, startLooking] = useTransition()
  const look = (form: FormData) => {
    const next = new URLSearchParams(search)
    next.delete('cursor')
    const typed = String(form.get('words') ?? '').trim()
    if (typed) next.set('words', typed)
    else next.delete('words')
    startLooking(() => router.push(`${pathname}?${next}` as Route))
  }
  return (
    <search className="relative max-sm:w-full">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          look(new FormData(event.currentTarget))
        }}
      >
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3"
        />
        <Input
          key={words}
          type="search"
          name="words"
          aria-label={label}
          aria-busy={isLooking}
          placeholder={label}
          defaultValue={words}
          maxLength={200}
          className="w-60 pl-8 max-sm:w-full"
        />
      </form>
    </search>
  )
}

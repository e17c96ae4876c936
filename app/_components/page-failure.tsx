'use client'

import { useQuery } from '@tanstack/react-query'
import { Copy, RotateCw, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { Detail, DetailList } from './detail-list'
import { Section } from './section'
import { useAnnounce } from './ui/announcer'
import { Button } from './ui/button'

type Props = { reference: string | undefined; retry: () => void }

/**
 * Says which of two it is: the database is out of reach, or this page has a fault. An outage is asked about
 * again; once it is over the whole page is loaded anew, since the header missed its part too.
 */
export function PageFailure({ reference, retry }: Props) {
  const [since] = useState(() => new Date())
  const wasAway = useRef(false)
  const { data: trouble, refetch } = useQuery({
    queryKey: ['readiness'],
    queryFn: async () => {
      const found = await findTrouble()
      if (found === null && wasAway.current) location.reload()
      wasAway.current = found !== null
      return found
    },
    refetchInterval: 8_000,
    retry: false,
    gcTime: 0,
  })
  const announce = useAnnounce()
  const isAway = typeof trouble === 'string'
  const details = [
    ['Page', typeof location === 'undefined' ? '' : location.pathname],
    ['Since', since.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })],
    ['Answer', trouble ?? (trouble === null ? 'The database answers.' : 'Asking the database …')],
    ['Reference', reference ?? 'none'],
  ] as const
  const tryNow = async () => {
    const { data } = await refetch()
    if (data === null) retry()
  }
  const copy = async () => {
    await navigator.clipboard.writeText(details.map(([name, value]) => `${name}: ${value}`).join('\n'))
    announce('Details copied.')
  }
  return (
    <>
      {isAway ? <AwayBanner /> : null}
      <div className="wrap grid gap-x-20 gap-y-9 pt-[52px] pb-11 md:grid-cols-[minmax(0,640fr)_minmax(0,560fr)]">
        <div>
          <h1 className="font-quote font-semibold text-[2.125rem] leading-[42px] tracking-[-0.022em] max-sm:text-[1.75rem] max-sm:leading-9">
            {isAway ? 'Your record is out of reach' : 'This page could not be shown'}
          </h1>
          <p className="mt-3 mb-6 max-w-[52ch] text-pretty font-quote text-ink-2 text-quote">
            {isAway
              ? 'Foresaid is running but cannot talk to its database. No figure is shown, because an old one could be wrong. What is recorded is kept.'
              : 'Something in it failed. No figure is shown, because a wrong one could look right. What is recorded is kept, and the other pages work.'}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" size="large" onClick={tryNow}>
              <RotateCw aria-hidden="true" />
              Try now
            </Button>
            <Button size="large" onClick={copy}>
              <Copy aria-hidden="true" />
              Copy details
            </Button>
          </div>
        </div>
        <Section title="Details">
          <DetailList>
            {details.map(([name, value]) => (
              <Detail key={name} name={name}>
                {value}
              </Detail>
            ))}
          </DetailList>
        </Section>
      </div>
    </>
  )
}

function AwayBanner() {
  return (
    <div role="alert" className="border-danger border-b bg-danger-soft text-danger">
      <div className="wrap flex min-h-11 items-center gap-2.5 font-medium">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
        The database cannot be reached.
        <span className="ml-auto font-normal text-small">Asked again every 8 s</span>
      </div>
    </div>
  )
}

/** Why the database cannot serve, in the server's words; null when it can. */
async function findTrouble(): Promise<string | null> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store' })
    const readiness: { isReady: boolean; reason?: string } = await response.json()
    return readiness.isReady ? null : (readiness.reason ?? 'The database is not ready.')
  } catch {
    return 'The server itself did not answer.'
  }
}

import type { ReactNode } from 'react'
import { Button } from '@/app/_components/ui/button'

type Props = {
  onCancel: () => void
  leaveLabel?: ReactNode
  children: ReactNode
  aside?: ReactNode
}

/** The end of a form: what it does, the way out, and what the doing would mean. What was typed stays for next time. */
export function FormButtons({ onCancel, leaveLabel = 'Not now', children, aside }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-3">
      {children}
      <Button onClick={onCancel}>{leaveLabel}</Button>
      {aside ? (
        <p className="min-w-0 flex-1 pl-2 text-pretty text-ink-2 text-small max-sm:basis-full max-sm:pl-0">
          {aside}
        </p>
      ) : null}
    </div>
  )
}

import { X } from 'lucide-react'
import { Button } from '@/app/_components/ui/button'
import { cn } from '@/app/_components/ui/cn'
import { Kbd } from '@/app/_components/ui/kbd'
import type { Place } from '@/app/sources/_lib/places'
import { count } from '@/lib/format'

type Props = { places: readonly Place[]; openNumber: number; onList: () => void }

/** How far the review of a text has come: the place that is open, what was accepted and rejected, and a mark for each. */
export function Progress({ places, openNumber, onList }: Props) {
  const [accepted, rejected] = (['recorded', 'rejected'] as const).map(
    (state) => places.filter((place) => place.state === state).length,
  )
  return (
    <>
      <header className="flex items-baseline gap-2.5">
        <h2 className="font-semibold text-[17px]">
          {count(openNumber)} of {count(places.length)}
        </h2>
        <span className="text-ink-2 text-small">
          {count(accepted ?? 0)} accepted, {count(rejected ?? 0)} rejected
        </span>
        <span className="ml-auto flex items-baseline gap-1.5 text-ink-2 text-small">
          <span className="flex items-baseline gap-1.5 max-sm:hidden">
            <Kbd>k</Kbd> back <Kbd>j</Kbd> next
          </span>
          <Button look="quiet" size="small" hint="l" onClick={onList}>
            List
          </Button>
        </span>
      </header>
      <div aria-hidden="true" className="mt-2.5 mb-[18px] flex h-4 items-center gap-[3px]">
        {places.slice(0, mostMarks).map(({ id, number, state }) => (
          <i
            key={id}
            className={cn(
              'grid h-2.5 min-w-px flex-1 place-items-center rounded-[2px]',
              markClass(state, number === openNumber),
            )}
          >
            {state === 'rejected' ? <X className="size-[11px] stroke-[2.5]" /> : null}
          </i>
        ))}
      </div>
    </>
  )
}

/** More would be thinner than a pixel. */
const mostMarks = 80

function markClass(state: Place['state'], isOpen: boolean): string {
  if (isOpen) return 'h-4 bg-accent-soft shadow-[inset_0_0_0_2px_var(--accent)]'
  if (state === 'recorded') return 'bg-accent'
  if (state === 'rejected') return 'text-ink-3'
  return 'bg-sunken shadow-[inset_0_0_0_1px_var(--line-strong)]'
}

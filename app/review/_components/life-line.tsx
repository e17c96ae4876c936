import { OutcomeMark } from '@/app/_components/outcome'
import { cn } from '@/app/_components/ui/cn'
import type { SettledOutcome } from '@/lib/core/resolution'
import type { LifeLine as Line } from '../_lib/life-line'

const inks: Record<SettledOutcome, string> = {
  yes: 'text-yes',
  no: 'text-no',
  ambiguous: 'text-ambiguous',
  void: 'text-void',
}

const [left, right] = [6, 294]

/** The line of what happened: said, the events, known, due. The words under it say the same. */
export function LifeLine({ line, outcome }: { line: Line; outcome: SettledOutcome }) {
  const x = (at: number) => left + Math.min(Math.max(at, 0), 1) * (right - left)
  const { knownAt, dueAt, events, said, known, due } = line
  return (
    <figure className="mt-3 max-w-[300px]">
      <svg
        viewBox="0 0 300 40"
        aria-hidden="true"
        className={cn('block w-full overflow-visible', inks[outcome])}
      >
        {dueAt !== null && dueAt > knownAt ? (
          <>
            <path
              d={`M${x(knownAt)} 26H${x(dueAt)}`}
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray="1.5 3"
            />
            <path d={`M${x(dueAt)} 21v10`} stroke="currentColor" strokeWidth="1.5" />
          </>
        ) : null}
        <path d={`M${left} 26H${x(knownAt)}`} stroke="currentColor" strokeWidth="3" />
        <path d={`M${left} 20v12`} stroke="var(--chart-axis)" />
        {events.map(({ id, at }) => (
          <path key={id} d={`M${x(at)} 6v8`} stroke="var(--ink-2)" />
        ))}
        <circle cx={x(knownAt)} cy="26" r="9" fill="var(--page)" />
        <g transform={`translate(${x(knownAt)} 26)`}>
          <OutcomeMark sign={outcome} />
        </g>
      </svg>
      <figcaption className="flex flex-wrap justify-between gap-x-3 text-ink-3 text-micro tabular-nums">
        <span>{said}</span>
        <span className="font-semibold text-ink">{known}</span>
        {due ? <span>{due}</span> : null}
      </figcaption>
    </figure>
  )
}

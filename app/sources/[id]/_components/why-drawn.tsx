import { Check, ChevronRight, Minus, Plus } from 'lucide-react'
import { SeenText } from '@/app/_components/marked-text'
import { MethodLink } from '@/app/_components/method-link'
import type { Candidate } from '@/lib/core/drawing/candidate'

/** What a good record asks of a prediction, met or not, and why these words were taken for one. */
export function WhyDrawn({ drawn }: { drawn: Candidate }) {
  const { checks, reasons } = drawn
  const unmet = checks.filter(({ isMet }) => !isMet)
  return (
    <details className="group">
      <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1.5 font-medium text-small [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        Why these words
        {unmet.length > 0 ? (
          <span className="font-normal text-ink-3">not yet {unmet.map(({ name }) => name).join(', ')}</span>
        ) : null}
      </summary>
      <ul className="mt-2 grid gap-1.5 text-small">
        {checks.map(({ name, isMet, says }) => (
          <li key={name} className="flex gap-2">
            {isMet ? (
              <Check aria-label="Met" className="mt-0.5 size-4 shrink-0 text-accent" />
            ) : (
              <Minus aria-label="Not met" className="mt-0.5 size-4 shrink-0 text-ink-3" />
            )}
            <span className="min-w-0">{says}</span>
          </li>
        ))}
      </ul>
      <ul className="mt-3 grid gap-1.5 border-line border-t pt-3 text-ink-2 text-small">
        {reasons.map(({ feature, says, weight, words }) => (
          <li key={feature} className="flex gap-2">
            {weight >= 0 ? (
              <Plus aria-label="For" className="mt-0.5 size-4 shrink-0" />
            ) : (
              <Minus aria-label="Against" className="mt-0.5 size-4 shrink-0" />
            )}
            <span className="min-w-0">
              {says}
              {words ? (
                <>
                  :{' '}
                  <span className="font-quote italic">
                    “<SeenText text={words.text} />”
                  </span>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink-2 text-small">
        How <MethodLink to="drawing">a text is read</MethodLink>, how{' '}
        <MethodLink to="scales">phrases become numbers</MethodLink>, how{' '}
        <MethodLink to="deadlines">words name a day</MethodLink>.
      </p>
    </details>
  )
}

import type { ReactNode } from 'react'
import { type MethodId, methodTitles } from '@/app/_components/method-paragraphs'
import { SeenText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'

type Props = {
  id: MethodId
  formula?: string
  /** Where the method or its convention comes from. */
  source?: string
  /** The same on the figures of a record; null where it has none to show. */
  worked?: string | null
  children: ReactNode
}

/** One method: what it says in words, its formula, where it comes from, and the same worked out on a record. */
export function Method({ id, formula, source, worked, children }: Props) {
  return (
    <Section id={id} title={methodTitles[id]} className="scroll-mt-4 target:border-accent">
      <div className="[&_p]:mt-2 [&_p]:max-w-[66ch] [&_p]:text-pretty [&_p]:text-read">{children}</div>
      {formula ? (
        <p className="mt-3 overflow-x-auto whitespace-pre-wrap border-line-strong border-l-2 pl-3 font-code text-small">
          {formula}
        </p>
      ) : null}
      {worked ? (
        <p className="mt-3 max-w-[66ch] text-pretty bg-sunken px-3 py-2 text-small tabular-nums [overflow-wrap:anywhere]">
          <span className="font-medium">Here: </span>
          <SeenText text={worked} />
        </p>
      ) : null}
      {source ? (
        <p className="mt-2 max-w-[66ch] text-ink-3 text-micro leading-[17px]">Source: {source}.</p>
      ) : null}
    </Section>
  )
}

'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { GitCompare } from 'lucide-react'
import { useState } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Textarea } from '@/app/_components/ui/textarea'
import { type Held, heldAgainst, heldWords, verdictWords } from '@/app/sources/_lib/held-against'
import type { Run } from '@/lib/core/drawing/anchor/runs-between'
import type { PlacedQuote } from '@/lib/data/source-page'
import { sourceQueries } from '@/lib/queries/sources'

type Props = { source: { id: string; text: string }; workspaceId: string }

/** Whether the quotes still stand in the text as it reads elsewhere or later. It changes nothing on record. */
export function HeldAgainst({ source, workspaceId }: Props) {
  const { data: quotes } = useSuspenseQuery(sourceQueries.quotes(workspaceId, source.id))
  const [isOpen, setIsOpen] = useState(false)
  const [changed, setChanged] = useState('')
  const [held, setHeld] = useState<Held<PlacedQuote>[] | null>(null)
  if (quotes.length === 0) return null
  if (!isOpen) {
    return (
      <Button size="small" className="mt-4 ml-2" onClick={() => setIsOpen(true)}>
        <GitCompare aria-hidden="true" />
        Has the text changed?
      </Button>
    )
  }
  return (
    <form
      aria-label="Has the text changed?"
      className="mt-5 grid max-w-[66ch] gap-4 border-line border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        setHeld(heldAgainst(source.text, changed, quotes))
      }}
    >
      <Field
        label="The text as it reads now"
        hint="Looks for each quote in it. Nothing on record changes: to keep another version, add it as a source of its own."
      >
        <Textarea
          rows={6}
          className="max-h-80"
          value={changed}
          onChange={(event) => {
            setChanged(event.target.value)
            setHeld(null)
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={changed.trim() === ''}>
          Look for the quotes
        </Button>
        <Button onClick={() => setIsOpen(false)}>Close</Button>
      </div>
      <div aria-live="polite">{held ? <p className="font-medium">{heldWords(held)}</p> : null}</div>
      {held ? (
        <ul>
          {held.map(({ quote, anchor }) => (
            <li key={quote.id} className="border-line border-b py-2.5 [overflow-wrap:anywhere]">
              <p className="font-quote text-read">
                “
                {anchor.verdict === 'fuzzy' ? (
                  <Difference runs={anchor.runs} />
                ) : (
                  <SeenText text={quote.text} />
                )}
                ”
              </p>
              <p className="mt-0.5 text-ink-2 text-small">
                <SeenText text={quote.speaker.name} />. {verdictWords(anchor)}.
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  )
}

/** The words on record with what is left out of them struck through and what was added underlined. */
function Difference({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'kept') return <SeenText key={key} text={text} />
    const isGone = kind === 'left out'
    const Mark = isGone ? 'del' : 'ins'
    return (
      <Mark key={key} className={isGone ? 'text-ink-2' : 'bg-marker font-medium no-underline'}>
        <span className="sr-only">{isGone ? ' left out: ' : ' added: '}</span>
        <SeenText text={text} />
        <span className="sr-only"> end </span>
      </Mark>
    )
  })
}

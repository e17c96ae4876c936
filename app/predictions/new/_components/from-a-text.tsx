'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { moreClass, Section } from '@/app/_components/section'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { buttonClass } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { counted } from '@/lib/format'
import { sourceQueries } from '@/lib/queries/sources'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { QuotesOfText } from './quotes-of-text'

const none = 'none'

/** The other way in: words that someone said, picked in their text. */
export function FromAText({ workspaceId }: { workspaceId: string }) {
  const { data } = useSuspenseQuery(sourceQueries.list(workspaceId, defaultSourceFilter))
  const [chosenId, choose] = useState(none)
  const source = data.rows.find(({ id }) => id === chosenId)
  return (
    <Section
      title="From a text"
      sentence="What someone said is drawn out of its text, so that the exact words come with it."
    >
      {data.rows.length > 0 ? (
        <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-2">
          <Field label="Text" className="max-w-[420px]">
            <Select
              options={[
                { value: none, label: 'Choose a text' },
                ...data.rows.map(({ id, title, quotes }) => ({
                  value: id,
                  label: title,
                  hint: counted(quotes, 'quote'),
                })),
              ]}
              value={chosenId}
              onValueChange={choose}
            />
          </Field>
          {source ? (
            <Link href={`/sources/${source.id}`} className={moreClass}>
              Read it and pick other words
            </Link>
          ) : null}
          {source ? (
            <SectionBoundary key={source.id} failed="Its quotes could not be loaded." height={220}>
              <QuotesOfText workspaceId={workspaceId} sourceId={source.id} />
            </SectionBoundary>
          ) : null}
        </div>
      ) : (
        <EmptyState
          action={
            <Link href="/sources/new" className={buttonClass()}>
              <Plus aria-hidden="true" />
              Add interview
            </Link>
          }
        >
          No text is here yet. Add an interview, then select the words that predict something.
        </EmptyState>
      )}
    </Section>
  )
}

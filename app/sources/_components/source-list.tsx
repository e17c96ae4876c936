'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { NextPart } from '@/app/_components/next-part'
import { PageHead } from '@/app/_components/page-head'
import { buttonClass } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { WordsFilter } from '@/app/_components/words-filter'
import { counted } from '@/lib/format'
import { sourceQueries } from '@/lib/queries/sources'
import type { SourceFilter } from '@/lib/validation/source-filter'
import { SourceTable } from './source-table'

type Props = { workspace: string; filter: SourceFilter }

/** Every text of the record, the one that appeared last first. */
export function SourceList({ workspace, filter }: Props) {
  const { data } = useSuspenseQuery(sourceQueries.list(workspace, filter))
  const isEmpty = data.total === 0 && !filter.words
  return (
    <>
      <PageHead
        title={isEmpty ? 'Sources' : headingOf(data.total, filter.words)}
        end={isEmpty ? null : <WordsFilter label="Title, outlet or author" words={filter.words} />}
      >
        {isEmpty ? null : 'The texts that the record rests on, the latest first.'}
      </PageHead>
      {isEmpty ? (
        <div className="border-ink border-t-2">
          <EmptyState
            action={
              <Link href="/sources/new" className={buttonClass({ look: 'primary' })}>
                <Plus aria-hidden="true" />
                Add interview
              </Link>
            }
          >
            No text is kept yet. Paste an interview or an article: its words stay as they are, and each
            prediction points at its own.
          </EmptyState>
        </div>
      ) : data.rows.length === 0 ? (
        <div className="border-ink border-t-2">
          <EmptyState action={<Link href="/sources">Show all sources</Link>}>
            No title, outlet or author holds these words.
          </EmptyState>
        </div>
      ) : (
        <SourceTable rows={data.rows} />
      )}
      <NextPart cursor={data.nextCursor} />
    </>
  )
}

function headingOf(total: number, words: string | undefined): string {
  return words ? `${counted(total, 'source')} with “${words}”` : counted(total, 'source')
}

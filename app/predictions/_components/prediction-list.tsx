'use client'

import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { predictionQueries } from '@/lib/queries/predictions'
import { BulkBar } from './bulk-bar'
import { EmptyList } from './empty-list'
import { ListMeta } from './list-meta'
import { ListPager } from './list-pager'
import { PredictionTable } from './prediction-table'
import type { ListProps } from './predictions'
import { useRowKeys } from './use-row-keys'
import { useSelection } from './use-selection'

/** The predictions under the filter, a part at a time. */
export function PredictionList(props: ListProps) {
  const { workspace, filter } = props
  const list = useRef<HTMLDivElement>(null)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useSuspenseInfiniteQuery(predictionQueries.parts(workspace, filter))
  useRowKeys(list)
  const [first] = data.pages
  const rows = data.pages.flatMap((part) => part.rows)
  const selection = useSelection(rows)
  if (!first) return null
  return (
    <div ref={list}>
      <ListMeta {...props} counts={first.counts} />
      {rows.length === 0 ? (
        <EmptyList {...props} />
      ) : (
        <>
          <PredictionTable {...props} rows={rows} counts={first.counts} selection={selection} />
          <ListPager
            shown={rows.length}
            total={first.counts.total}
            hasMore={hasNextPage}
            isFetching={isFetchingNextPage}
            hasFailed={isFetchNextPageError}
            onMore={() => void fetchNextPage()}
          />
          <BulkBar workspace={workspace} selection={selection} today={props.today} />
        </>
      )}
    </div>
  )
}

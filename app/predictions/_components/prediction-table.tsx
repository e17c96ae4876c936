'use client'

import type { PredictionCounts, PredictionSummary } from '@/lib/data/prediction-summary'
import { count } from '@/lib/format'
import { PredictionRow } from './prediction-row'
import { PredictionTableHead } from './prediction-table-head'
import type { ListProps } from './predictions'
import { type RowGroup, rowGroups } from './row-groups'
import type { RowSelection } from './use-selection'

type Props = ListProps & {
  rows: readonly PredictionSummary[]
  counts: PredictionCounts
  selection: RowSelection
}

export function PredictionTable({ filter, today, rows, counts, selection, chooseAction }: Props) {
  return (
    <table className="w-full border-collapse sm:table-fixed">
      <caption className="sr-only">Predictions</caption>
      <PredictionTableHead
        sort={filter.sort}
        sortAction={(sort) => chooseAction({ ...filter, sort })}
        selection={selection}
      />
      {rowGroups(rows, counts, filter.sort).map((group) => (
        <tbody key={group.name}>
          <GroupHead group={group} />
          {group.rows.map((row) => (
            <PredictionRow
              key={row.id}
              row={row}
              sort={filter.sort}
              today={today}
              isChosen={selection.chosen.includes(row)}
              onTouch={selection.touch}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** Spans two columns, which are always there; its rule runs on under the rest. */
function GroupHead({ group }: { group: RowGroup }) {
  if (group.name === null) return null
  return (
    <tr className="border-line-strong border-b">
      <th
        scope="rowgroup"
        colSpan={2}
        className="pt-5 pb-2 pl-2.5 text-left font-semibold text-ink text-small max-sm:pl-0"
      >
        {group.name} <span className="font-normal text-ink-3">{count(group.count)}</span>
      </th>
    </tr>
  )
}

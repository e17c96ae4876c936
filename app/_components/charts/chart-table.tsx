import type { ReactNode } from 'react'
import { ScrollFrame } from '../ui/scroll-frame'

export type ChartColumn = { head: string; align?: 'left' | 'right' }

export type ChartTableRow = {
  key: string
  /** The first cell is the head of the row. */
  cells: readonly ReactNode[]
  /** Figures that are too few to read as a rate. */
  isFaint?: boolean
}

type Props = {
  caption: string
  columns: readonly ChartColumn[]
  rows: readonly ChartTableRow[]
  total?: readonly ReactNode[]
}

/** The figures of a chart as a table; on a narrow screen it scrolls inside its frame with the first column kept. */
export function ChartTable({ caption, columns, rows, total }: Props) {
  return (
    <ScrollFrame label={`${caption}, table`}>
      <table className="w-full wrap-break-word border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.head}
                scope="col"
                className={`whitespace-nowrap border-line-strong border-b py-2 pr-4 align-bottom font-medium text-ink-3 text-micro last:pr-0 ${placeClass(column, index)}`}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isFaint ? 'text-ink-3' : undefined}>
              <Cells columns={columns} cells={row.cells} look="border-line border-b font-normal" />
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <Cells columns={columns} cells={total} look="font-semibold" />
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  )
}

type CellsProps = { columns: readonly ChartColumn[]; cells: readonly ReactNode[]; look: string }

function Cells({ columns, cells, look }: CellsProps) {
  return columns.map((column, index) => {
    const className = `py-[7px] pr-4 align-top last:pr-0 ${look} ${placeClass(column, index)}`
    return index === 0 ? (
      <th key={column.head} scope="row" className={className}>
        {cells[index]}
      </th>
    ) : (
      <td key={column.head} className={className}>
        {cells[index]}
      </td>
    )
  })
}

function placeClass(column: ChartColumn, index: number): string {
  const align = column.align === 'right' ? 'whitespace-nowrap text-right' : 'min-w-24 text-left'
  return index === 0 ? `${align} sticky left-0 bg-page` : align
}

import { z } from 'zod'
import { type CsvCell, toCsv } from '@/app/_components/charts/csv'

/** What a list may be asked for beside its filter. */
export const listFormat = {
  format: z.enum(['json', 'csv'], { error: 'Only json or csv can be asked for.' }).default('json'),
}

export type CsvTable = { header: readonly string[]; rows: readonly (readonly CsvCell[])[] }

/** A table as a file to save. The byte order mark is what makes spreadsheets read UTF-8. */
export function csvFile(name: string, { header, rows }: CsvTable): Response {
  return new Response(`\uFEFF${toCsv(header, rows)}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="foresaid-${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

type Part<Row> = { rows: Row[]; nextCursor: string | null }

/** Every row of a list, part after part. */
export async function everyRow<Row>(
  readPart: (cursor: string | undefined) => Promise<Part<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const part = await readPart(cursor)
    rows.push(...part.rows)
    cursor = part.nextCursor ?? undefined
  } while (cursor)
  return rows
}

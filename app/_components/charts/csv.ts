export type CsvCell = string | number | null

/**
 * A table as CSV: comma, CRLF, a header row, quotes only where they are needed, nothing for what is not known.
 * Numbers lose the last digits of binary fractions (0.056, not 0.05600000000000001).
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @example toCsv(['claim', 'n'], [['Peace, soon', 2]]) // 'claim,n\r\n"Peace, soon",2\r\n'
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)))
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

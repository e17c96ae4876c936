'use client'

import { FileSpreadsheet } from 'lucide-react'
import { buttonClass } from '../ui/button'

type Props = {
  /** What is in the file, for the name of the button: "Calibration". */
  title: string
  fileName: string
  /** Makes the text when asked for. */
  text: () => string
}

/** Saves the figures of a chart as CSV, made in the browser: nothing is asked of the server. */
export function CsvLink({ title, fileName, text }: Props) {
  return (
    <button
      type="button"
      aria-label={`Download ${title} as CSV`}
      title="CSV"
      className={buttonClass({ look: 'quiet', size: 'small', icon: true })}
      onClick={() => saveFile(fileName, text())}
    >
      <FileSpreadsheet aria-hidden="true" strokeWidth={1.75} />
    </button>
  )
}

/** The byte order mark is what makes spreadsheets read UTF-8. */
function saveFile(fileName: string, text: string) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import type { ReactNode } from 'react'
import { MethodLink } from '../method-link'
import type { MethodId } from '../method-paragraphs'
import { Segmented } from '../ui/segmented'
import { CsvLink } from './csv-link'

type Props = {
  /** Names the parts of the figure and, in the address, the choice between chart and table. */
  id: string
  title: string
  /** The paragraph that says how its figures are made. */
  method?: MethodId
  /** One sentence that says what the chart shows. */
  sentence: ReactNode
  /** What the chart hides, or what its figures rest on. */
  note?: ReactNode
  table: ReactNode
  csv: { fileName: string; text: () => string }
  /** Over the whole page a sentence may be longer than beside another chart. */
  isWide?: boolean
  /** What chooses the part that is shown, as chart and as table. */
  controls?: ReactNode
  children: ReactNode
}

/** A figure with controls in it: read out as a group, so that they are announced as belonging together. */
const asGroup = { role: 'group' }

/** A chart with its title, its sentence, the same figures as a table, a file of them, and a note. */
export function ChartFrame(props: Props) {
  const { id, title, method, sentence, note, table, csv, isWide = false, controls, children } = props
  const [view, setView] = useQueryState(id, parseAsStringLiteral(['chart', 'table']).withDefault('chart'))
  return (
    <figure
      {...asGroup}
      aria-labelledby={titleId(id)}
      aria-describedby={sentenceId(id)}
      className="m-0 min-w-0 border-ink border-t-2 pt-3"
    >
      <header className="grid gap-x-4 sm:grid-cols-[1fr_auto]">
        <h2 id={titleId(id)} className="text-title font-semibold tracking-[-0.01em]">
          {method ? <MethodLink to={method}>{title}</MethodLink> : title}
        </h2>
        <p
          id={sentenceId(id)}
          className={`mt-0.5 text-pretty text-ink-2 sm:col-span-2 sm:row-start-2 ${isWide ? 'max-w-[100ch]' : 'max-w-[62ch]'}`}
        >
          {sentence}
        </p>
        <div
          role="toolbar"
          aria-label={`${title}: view`}
          className="mt-2.5 flex items-center justify-between gap-1.5 sm:col-start-2 sm:row-start-1 sm:mt-0"
        >
          <Segmented label={`${title} as`} options={views} value={view} onChange={setView} />
          <CsvLink title={title} {...csv} />
        </div>
      </header>
      {controls && <div className="mt-3">{controls}</div>}
      <div className="mt-3">{view === 'table' ? table : children}</div>
      {note && <p className="mt-2 max-w-[92ch] text-pretty text-micro leading-[17px] text-ink-3">{note}</p>}
    </figure>
  )
}

export function titleId(id: string) {
  return `${id}-title`
}

function sentenceId(id: string) {
  return `${id}-sentence`
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const

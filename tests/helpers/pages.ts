import type { BrowserContext } from 'playwright-core'
import type { PredictionList } from '@/lib/data/prediction-list'
import type { WorkspaceSummary } from '@/lib/data/settings'
import type { SourceList } from '@/lib/data/source-list'
import type { SpeakerSummary } from '@/lib/data/speaker-list'

export type NamedPage = { name: string; path: string }

/** Every page of the product, those about one row shown by a row of the example. */
export async function listPages(url: string): Promise<NamedPage[]> {
  const read = async <T>(path: string) => (await (await fetch(`${url}${path}`)).json()) as T
  const predictions = await read<PredictionList>('/api/predictions')
  const sources = await read<SourceList>('/api/sources')
  const speakers = await read<SpeakerSummary[]>('/api/speakers')
  const scored = predictions.rows.find(
    (row) => row.dueOn === '2025-12-31' && row.chance?.probability === 0.13,
  )
  const open = predictions.rows.find((row) => row.status === 'open')
  return [
    { name: 'dashboard', path: '/' },
    { name: 'predictions', path: '/predictions' },
    { name: 'new-prediction', path: '/predictions/new' },
    { name: 'prediction', path: `/predictions/${scored?.id}` },
    { name: 'open-prediction', path: `/predictions/${open?.id}` },
    { name: 'sources', path: '/sources' },
    { name: 'new-source', path: '/sources/new' },
    { name: 'source', path: `/sources/${sources.rows[0]?.id}` },
    { name: 'speakers', path: '/speakers' },
    { name: 'speaker', path: `/speakers/${speakers.find((speaker) => speaker.name === 'Chris Miller')?.id}` },
    { name: 'events', path: '/events' },
    { name: 'review', path: '/review' },
    { name: 'settings', path: '/settings' },
    { name: 'methods', path: '/methods' },
  ]
}

/** The pages that say what to do while a record is empty. */
export const pagesOfAnEmptyRecord: NamedPage[] = [
  { name: 'first-run', path: '/' },
  { name: 'no-predictions', path: '/predictions' },
  { name: 'no-sources', path: '/sources' },
  { name: 'no-speakers', path: '/speakers' },
  { name: 'no-events', path: '/events' },
  { name: 'nothing-to-review', path: '/review' },
]

/** Makes a visitor one who opened "Your record" last. */
export async function openOwnRecord(visit: BrowserContext, url: string): Promise<string> {
  const records: WorkspaceSummary[] = await (await fetch(`${url}/api/workspaces`)).json()
  const own = records.find((record) => !record.isExample)
  const id = own?.id ?? ''
  await visit.addCookies([{ name: 'foresaid-workspace', value: id, url }])
  return id
}

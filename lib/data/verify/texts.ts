import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { candidateFaults, quoteFaults } from '@/lib/core/verify/quote-faults'
import { sha256 } from '@/lib/data/backup/text-hash'
import { candidates } from '@/lib/db/schema/candidates'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import type { Fault } from './record'

/** Texts that are not what was stored, and quotes and candidates that do not stand in them; one text in memory at a time. */
export async function textFaults(db: Context['db']): Promise<Fault[]> {
  const keys = await db
    .select({ workspaceId: sources.workspaceId, id: sources.id })
    .from(sources)
    .orderBy(asc(sources.workspaceId), asc(sources.id))
  const faults: Fault[] = []
  for (const key of keys) faults.push(...(await faultsOfSource(db, key)))
  return faults
}

async function faultsOfSource(
  db: Context['db'],
  { workspaceId, id }: { workspaceId: string; id: string },
): Promise<Fault[]> {
  const [source] = await db
    .select({ text: sources.text, textSha256: sources.textSha256 })
    .from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id)))
  if (!source) return []
  const faults: Fault[] = []
  if (sha256(source.text) !== source.textSha256) {
    const message = 'The text does not match the SHA-256 that was stored with it.'
    faults.push({ table: 'sources', id, workspaceId, place: 'text', message })
  }
  const placed = await db
    .select({
      id: quotes.id,
      text: quotes.text,
      startUnit: quotes.startUnit,
      endUnit: quotes.endUnit,
      prefix: quotes.prefix,
      suffix: quotes.suffix,
      hedges: quotes.hedges,
      context: quotes.context,
    })
    .from(quotes)
    .where(and(eq(quotes.workspaceId, workspaceId), eq(quotes.sourceId, id)))
    .orderBy(asc(quotes.startUnit), asc(quotes.id))
  for (const quote of placed) {
    const found = quoteFaults(source.text, quote)
    faults.push(...found.map((fault) => ({ table: 'quotes', id: quote.id, workspaceId, ...fault })))
  }
  const drawn = await db
    .select({ id: candidates.id, drawn: candidates.drawn })
    .from(candidates)
    .where(and(eq(candidates.workspaceId, workspaceId), eq(candidates.sourceId, id)))
    .orderBy(asc(candidates.startUnit), asc(candidates.id))
  for (const candidate of drawn) {
    const found = candidate.drawn ? candidateFaults(source.text, candidate.drawn) : []
    faults.push(...found.map((fault) => ({ table: 'candidates', id: candidate.id, workspaceId, ...fault })))
  }
  return faults
}

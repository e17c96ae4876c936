import { parseArgs } from 'node:util'
import { closeDatabase } from '@/lib/db/client'
import { type Examination, examine } from './examination'
import { table } from './table'

/** Says what runs, where the data lives, what it holds and what is wrong. */
export async function doctor(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } })
  try {
    const found = await examine()
    console.log(values.json ? JSON.stringify(found, null, 2) : inWords(found))
    return found.problems.length === 0 ? 0 : 1
  } finally {
    await closeDatabase()
  }
}

function inWords({ versions, database, migrations, counts, problems }: Examination): string {
  const facts = table([
    ['Foresaid', versions.foresaid],
    ['Node', versions.node],
    ['PostgreSQL', versions.postgres ?? 'not asked'],
    ['Data', `${database.place} (${database.home})`],
    ['psql', database.psql],
    ['fsync', database.fsync ?? 'not asked'],
    ['Migrations', migrations ? `${migrations.applied} applied, ${migrations.pending} missing` : 'not asked'],
    ...Object.entries(counts ?? {}).map(([noun, count]) => [capital(noun), String(count)]),
  ])
  const said =
    problems.length === 0 ? 'Nothing is wrong.' : problems.map((problem) => `✗ ${problem}`).join('\n')
  return `${facts}\n\n${said}`
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

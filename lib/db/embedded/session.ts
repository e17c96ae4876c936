import { rowsIn } from './wire'

/** Runs SQL of the host's own in the turn that is on, and returns the answer. */
export type Run = (sql: string) => Promise<Buffer>

/** SQL that may leave something behind in the session: a setting, a temporary table, a statement, a cursor. */
const leavesTraces =
  /(?:^|;)\s*(?:set|reset|discard|prepare|listen|load|declare|do|call)\b(?!\s+(?:local|transaction|constraints)\b)|set_config|pg_temp|\btemp(?:orary)?\b|advisory/i

const comments = /\/\*[\s\S]*?\*\/|--[^\n]*/g

export function mayLeaveTraces(sql: Buffer): boolean {
  return leavesTraces.test(sql.toString('latin1').replace(comments, ' '))
}

/** What a connection has made in the session that all connections share. */
export class Belongings {
  /** Whether the session differs from its resting state while this connection has it. */
  changed = false
  /** SQL that brings its settings back when its turn comes again. */
  settings: string[] = []
  /** SQL that removes what it made. */
  removal = new Map<string, string>()
}

/** Everything made in the session, each with the SQL that removes it; and each setting with the SQL that restores it. */
const inventory = `
  select 'setting', name, format('select set_config(%L, %L, false)', name, setting) from pg_settings where source = 'session' and name not in ('role', 'session_authorization')
  union all select 'setting', 'session_authorization', format('set session authorization %I', session_user) where session_user <> 'postgres'
  union all select 'setting', 'role', format('set role %I', current_setting('role')) where current_setting('role') <> 'none'
  union all select 'made', 'relation ' || oid, format('drop %s if exists pg_temp.%I cascade', case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, relname)
    from pg_class where relnamespace = pg_my_temp_schema() and relkind in ('r', 'p', 'v', 'S')
  union all select 'made', 'statement ' || name, format('deallocate %I', name) from pg_prepared_statements where from_sql
  union all select 'made', 'cursor ' || name, format('close %I', name) from pg_cursors where is_holdable`

const rest = 'reset all; reset session authorization; unlisten *; select pg_advisory_unlock_all()'

/** Puts the session at rest after `mine` had it: its settings are kept for its next turn, what it made is noted as its own. */
export async function putAside(run: Run, mine: Belongings, others: Iterable<Belongings>): Promise<void> {
  const owned = new Set([...others].flatMap((other) => [...other.removal.keys()]))
  mine.settings = []
  for (const [kind, name, sql] of rowsIn(await run(inventory))) {
    if (!name || !sql) continue
    if (kind === 'setting') mine.settings.push(sql)
    else if (!owned.has(name)) mine.removal.set(name, sql)
  }
  await run(rest)
}

/** Brings a connection's settings back for its turn. */
export async function takeUp(run: Run, mine: Belongings): Promise<void> {
  if (mine.settings.length > 0) await run(mine.settings.join(';'))
}

/** Removes what a connection made; it has left. */
export async function clearAway(run: Run, mine: Belongings): Promise<void> {
  for (const sql of mine.removal.values()) await run(sql)
  mine.removal.clear()
  mine.settings = []
}

import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EmbeddedError } from './errors'
import { isAlive, isElsewhere, type Owner, thisProcess } from './owner'

/** What a host leaves in its data folder: who it is, and where it listens. */
export type LockEntry = Owner & { socket: string; file: string }

export type Lock = { release: () => void }

const lockFile = /^host-[0-9a-f-]{36}\.lock$/

/**
 * Takes the folder for this process, or returns null if a live process has it or is about to.
 *
 * Each contender first publishes a file under a name of its own, then looks for others. Of two, at least the
 * later one sees the other and withdraws (perhaps both: they try again). A dead owner's file can be removed by
 * anyone at any time, because its name is never used again; with one shared name, a slow contender could remove
 * the lock that a faster one had just put in the dead one's place.
 *
 * `silent` is the lock file of an owner whose socket refuses connections. That says nothing of a process here,
 * which can be looked up, and decides for one in another container, which cannot.
 */
export function takeLock(dataDir: string, socket: string, silent: string | null = null): Lock | null {
  const name = `host-${randomUUID()}.lock`
  const file = path.join(dataDir, name)
  const release = () => rmSync(file, { force: true })
  publish(file, { ...thisProcess(), socket })
  if (liveEntries(dataDir, silent).every((other) => other.file === file)) return { release }
  release()
  return null
}

/** Who has the folder now, if anyone alive does. */
export function lockHolder(dataDir: string, silent: string | null = null): LockEntry | null {
  return liveEntries(dataDir, silent)[0] ?? null
}

/** Whole or not at all, so a reader never meets half a file. */
function publish(file: string, entry: Owner & { socket: string }): void {
  const draft = `${file}.draft`
  writeFileSync(draft, JSON.stringify(entry), { mode: 0o600 })
  renameSync(draft, file)
}

function liveEntries(dataDir: string, silent: string | null): LockEntry[] {
  return readdirSync(dataDir)
    .filter((name) => lockFile.test(name))
    .flatMap((name) => {
      const file = path.join(dataDir, name)
      const entry = readEntry(file)
      if (entry === 'gone') return []
      if (entry && isAlive(entry) && !(file === silent && isElsewhere(entry))) return [{ ...entry, file }]
      rmSync(file, { force: true })
      return []
    })
}

/** Null for a file that a crash of the machine left empty: a running one only ever shows whole files. */
function readEntry(file: string): LockEntry | 'gone' | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockEntry
  } catch (error) {
    if (error instanceof SyntaxError) return null
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone'
    throw new EmbeddedError(
      'taken',
      `It cannot be told who uses the database: ${file} cannot be read.`,
      error,
    )
  }
}

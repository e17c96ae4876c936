import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EmbeddedError } from './errors'

/** The name that libpq looks for in the folder given to `psql -h`. */
const socketName = '.s.PGSQL.5432'

/** Longer paths are cut without a word, and the rest may be another folder's socket. */
const longestPath = 100

/** Where the host of a data folder listens: inside it, or for a long path in a private folder of its own. */
export function socketPath(dataDir: string): string {
  const own = path.join(realPath(dataDir), socketName)
  return fits(own) ? own : path.join(privateFolder(realPath(dataDir)), socketName)
}

/** The line that joins the running database from a terminal. */
export function psqlLine(dataDir: string): string {
  return `psql -h ${quoted(path.dirname(socketPath(dataDir)))} -U postgres`
}

/** Makes the private folder if the socket needs one, and refuses one that anyone else could use. */
export function prepareSocketFolder(socket: string, dataDir: string): void {
  const folder = path.dirname(socket)
  if (folder === realPath(dataDir)) return
  mkdirSync(folder, { mode: 0o700, recursive: true })
  const found = lstatSync(folder)
  const mine = process.getuid === undefined || found.uid === process.getuid()
  if (!found.isDirectory() || !mine || (found.mode & 0o077) !== 0) {
    throw new EmbeddedError(
      'unsafe-socket-folder',
      `The folder ${folder} must be yours alone (mode 0700); remove it.`,
    )
  }
}

/** Removes the socket, and the private folder that it lay in; never a folder with anything left in it. */
export function clearSocket(socket: string, dataDir: string): void {
  rmSync(socket, { force: true })
  const folder = path.dirname(socket)
  const isPrivate = folder !== realPath(dataDir)
  if (isPrivate && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

/** One spelling for one folder, also where its end does not exist yet. */
export function realPath(name: string): string {
  const absolute = path.resolve(name)
  try {
    return realpathSync(absolute)
  } catch {
    const parent = path.dirname(absolute)
    return parent === absolute
      ? absolute
      : path.join(/* turbopackIgnore: true */ realPath(parent), path.basename(absolute))
  }
}

function privateFolder(dataDir: string): string {
  const name = `foresaid-${createHash('sha256').update(dataDir).digest('hex').slice(0, 24)}`
  const inTemporary = path.join(tmpdir(), name)
  return fits(path.join(inTemporary, socketName)) ? inTemporary : path.join('/tmp', name)
}

function fits(socket: string): boolean {
  return Buffer.byteLength(socket) <= longestPath
}

function quoted(word: string): string {
  return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

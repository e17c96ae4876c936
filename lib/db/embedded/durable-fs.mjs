import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * A folder on disk whose fsync is one. The stock file system has none: the engine's calls succeed and
 * do nothing, and a power cut takes every acknowledged commit since the last accident of write-back.
 */
export class DurableFs extends NodeFS {
  /** How many times the engine has synced a file: each commit moves it. */
  syncs = 0

  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    const installHook = (module) => {
      module.NODEFS.stream_ops.fsync = (stream) => {
        this.syncs += 1
        fs.fsyncSync(stream.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...emscriptenOpts.preRun, installHook] } }
  }
}

/** The engine's own parameters, less `-F` (which switches fsync off). */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

/**
 * Why commits would not survive a power cut, or null if they do: asks the engine for its setting, then
 * commits something and sees whether that reached the disk's fsync.
 */
export async function whyNotDurable(pg, syncs) {
  const { rows } = await pg.query('show fsync')
  if (rows[0]?.fsync !== 'on') return 'its fsync is off'
  const before = syncs()
  await pg.query(`select pg_logical_emit_message(true, 'foresaid', 'does a commit reach the disk?')`)
  return syncs() > before ? null : 'a commit did not reach the disk'
}

/** Forces a file tree to disk once, files before the folders that name them. */
export function syncTree(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) syncTree(inside)
    else if (entry.isFile()) syncPath(inside)
  }
  syncPath(folder)
}

export function syncPath(name) {
  const descriptor = fs.openSync(name, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { EmbeddedError } from './errors'

/** The major version of PostgreSQL that the embedded engine is. */
export const engineVersion = '18'

const cluster = 'postgres'

/** Where in the data folder the engine keeps its files. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, cluster)
}

/** Makes the data folder, for its owner alone; one that holds other things keeps its mode. */
export function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const names = readdirSync(dataDir)
    const ours = names.length === 0 || names.includes(cluster)
    if (ours && (statSync(dataDir).mode & 0o077) !== 0) chmodSync(dataDir, 0o700)
  } catch (error) {
    throw new EmbeddedError('unwritable', `The folder ${dataDir} cannot be written to.`, error)
  }
}

/** Refuses data that this engine cannot read, before the engine touches it. */
export function checkVersion(dataDir: string): void {
  const folder = clusterFolder(dataDir)
  if (!existsSync(folder)) return
  const file = path.join(folder, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'no version at all'
  if (found === engineVersion) return
  throw new EmbeddedError(
    'unknown-version',
    `The data in ${folder} was written by another version of PostgreSQL (${found}); this one reads ${engineVersion}.`,
  )
}

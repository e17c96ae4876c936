import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncPath, syncTree } from './durable-fs.mjs'

/**
 * Makes an empty database in `folder`, all or nothing: it grows beside its place, is forced to disk whole,
 * and is then renamed, so a first start that was cut off leaves no half of one behind.
 */
export async function makeCluster(folder) {
  const growing = `${folder}.new`
  fs.rmSync(growing, { recursive: true, force: true })
  const pg = await PGlite.create({ fs: new NodeFS(growing) })
  await pg.close()
  syncTree(growing)
  fs.renameSync(growing, folder)
  syncPath(path.dirname(folder))
}

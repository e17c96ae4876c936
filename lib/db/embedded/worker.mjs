import fs from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { makeCluster } from './cluster.mjs'
import { DurableFs, durableStartParams, whyNotDurable } from './durable-fs.mjs'

/**
 * The engine's thread. In: bytes of the wire protocol, one request at a time, or 'close'.
 * Out: { ready } or { refused }, then an { answer } to each request, or { dead }, which is the end.
 */
const { folder } = workerData
let syncs = () => 0

try {
  const pg = await (folder === null ? PGlite.create() : openFolder())
  const exec = guarded(pg)
  parentPort.on('message', (message) => (message === 'close' ? close(pg) : answer(exec, message)))
  parentPort.postMessage({ ready: { syncs: syncs() } })
} catch (error) {
  parentPort.postMessage({ refused: { code: error.code ?? 'failed', message: error.message } })
}

async function openFolder() {
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) await makeCluster(folder)
  const files = new DurableFs(folder)
  const pg = await PGlite.create({ fs: files, startParams: durableStartParams })
  syncs = () => files.syncs
  const why = await whyNotDurable(pg, syncs)
  if (why) throw Object.assign(new Error(why), { code: 'not-durable' })
  return pg
}

/**
 * The engine's call, made honest. PGlite swallows every exception of the engine and calls it again, even with the
 * next message. All but its own way of reporting an SQL error (an exit with status 100) mean that it has lost its
 * footing; the thread ends there and then, since whatever it did next could pass for an answer.
 * Streaming is used because the plain call also keeps each parsed message for ever.
 */
function guarded(pg) {
  const mainLoop = pg.Module._PostgresMainLoopOnce
  pg.Module._PostgresMainLoopOnce = () => {
    try {
      return mainLoop()
    } catch (error) {
      if (error?.status !== 100) die(error)
      throw error
    }
  }
  return async (bytes) => {
    const chunks = []
    await pg.execProtocolRawStream(bytes, { onRawData: (chunk) => chunks.push(chunk.slice()) })
    return chunks
  }
}

function die(error) {
  parentPort.postMessage({ dead: String(error?.message ?? error) })
  process.exit(1)
}

async function answer(exec, bytes) {
  try {
    const chunks = await exec(bytes)
    parentPort.postMessage(
      { answer: chunks, syncs: syncs() },
      chunks.map((chunk) => chunk.buffer),
    )
  } catch (error) {
    die(error)
  }
}

async function close(pg) {
  await pg.close()
  parentPort.postMessage({ closed: true })
  parentPort.close()
}

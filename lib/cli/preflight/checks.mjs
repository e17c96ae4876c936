import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Refusal } from './refusal.mjs'

const oldestNode = [20, 19]
const loopback = ['127.0.0.1', 'localhost', '::1']

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  throw new Refusal(
    `Foresaid needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}.`,
  )
}

/** Where the pages will be: HOST and PORT of the environment. Port 0 stands for any free one. */
export async function checkAddress() {
  const host = process.env.HOST || '127.0.0.1'
  if (!loopback.includes(host)) {
    throw new Refusal(
      `HOST is ${host}, but Foresaid has no accounts yet and serves only this machine: use 127.0.0.1.`,
    )
  }
  const wanted = process.env.PORT || '3000'
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) {
    throw new Refusal(`PORT must be a number from 0 to 65535, and it is “${wanted}”.`)
  }
  const port = await tryPort(host, Number(wanted))
  return { host, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` }
}

function tryPort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new Refusal(whyNot(error.code, host, port))))
    probe.listen(port, host, () => {
      const free = probe.address().port
      probe.close(() => resolve(free))
    })
  })
}

function whyNot(code, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken, perhaps by a Foresaid that runs already: stop it, or set PORT to another number.`
  }
  if (code === 'EACCES') return `Port ${port} needs rights that this user lacks: set PORT to 1024 or more.`
  return `Foresaid cannot listen on ${host}, port ${port} (${code}).`
}

/** The embedded database needs a folder of its own that can be written; a server named by DATABASE_URL does not. */
export function checkDataFolder() {
  if (process.env.DATABASE_URL) return
  const folder = path.resolve(process.env.DATA_DIR || './data')
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Refusal(
      `The folder for the data, ${folder}, cannot be written (${error.code}): set DATA_DIR to one that can.`,
    )
  }
}

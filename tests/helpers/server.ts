import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './postgres-cluster'

/** The built app in a process of its own, with data of its own. */
export type Server = {
  url: string
  dataDir: string
  /** The process that serves: node itself, no shell or npm around it. */
  pid: number
  /** Everything it has printed so far. */
  output: () => string
  /** Sends a signal and waits until the process is gone; gives its exit code, null after SIGKILL. */
  kill: (signal: NodeJS.Signals) => Promise<number | null>
  /** Ends it in order and removes the data. */
  stop: () => Promise<void>
}

type Setting = { dataDir?: string; port?: number; env?: Record<string, string> }

const secondsToStart = 300

/**
 * Starts the app as `npm start` does, on a free port and a fresh folder. It builds when the build is stale.
 * Give the `dataDir` (and `port`) of a server that was killed to start again on what it left.
 */
export async function startServer({ dataDir, port, env }: Setting = {}): Promise<Server> {
  const folder = dataDir ?? mkdtempSync(path.join(tmpdir(), 'foresaid-e2e-'))
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, ['lib/cli/preflight.mjs', 'start'], {
    env: { ...process.env, NODE_ENV: 'production', ...quiet, DATA_DIR: folder, PORT: String(chosen), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const server: Server = {
    url: `http://127.0.0.1:${chosen}`,
    dataDir: folder,
    pid: child.pid ?? 0,
    output: () => output,
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
    stop: async () => {
      await server.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await ready(server, () => child.exitCode !== null || child.signalCode !== null)
  return server
}

/** Set and empty, so that neither the shell's values nor a .env file's reach the server. */
const quiet = { DATABASE_URL: '', HOST: '', FORESAID_NOW: '' }

async function ready(server: Server, isGone: () => boolean): Promise<void> {
  const deadline = Date.now() + secondsToStart * 1000
  while (Date.now() < deadline && !isGone()) {
    const answer = await fetch(`${server.url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await wait(100)
  }
  await server.kill('SIGKILL')
  throw new Error(`The server did not become ready. It said:\n${server.output()}`)
}

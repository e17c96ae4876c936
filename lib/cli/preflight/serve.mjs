import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { buildPages, nextProgram } from './build.mjs'
import { checkAddress, checkDataFolder } from './checks.mjs'
import { installPackages } from './install.mjs'
import { environment, runTypeScript } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/** Everything from a bare clone to pages that answer. */
export async function start() {
  const address = await prepare()
  await buildPages()
  await runNext('start', 'production', address)
  await announce(address.url)
}

/** The same for someone who changes the code: pages are made as they are asked for. */
export async function develop() {
  await runNext('dev', 'development', await prepare())
}

async function prepare() {
  readEnvironmentFiles()
  const address = await checkAddress()
  checkDataFolder()
  await installPackages()
  const code = await runTypeScript('lib/cli/prepare.ts', [])
  if (code !== 0) throw new Refusal('', code)
  return address
}

/** Next reads these files by itself; the database step must see the same values. */
function readEnvironmentFiles() {
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * Next runs in this very process, so that a signal to npm reaches the one that must close the database.
 * `NEXT_MANUAL_SIG_HANDLE` leaves the closing to instrumentation.ts: Next would exit before it is done. `next dev`
 * serves from a child and gives it a tenth of a second, unless `NEXT_EXIT_TIMEOUT_MS` says otherwise.
 */
async function runNext(command, mode, { host, port }) {
  const env = environment({
    NODE_ENV: mode,
    NEXT_MANUAL_SIG_HANDLE: 'true',
    NEXT_EXIT_TIMEOUT_MS: '15000',
    HOST: host,
    PORT: String(port),
  })
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, nextProgram, command, '--hostname', host, '--port', String(port)]
  await import(pathToFileURL(nextProgram).href)
}

/** Says the address once the pages and the database answer; a start that never gets there ends. */
async function announce(url) {
  const deadline = Date.now() + 60_000
  let reason = 'no answer'
  while (Date.now() < deadline) {
    reason = await whyNotReady(url)
    if (!reason) {
      console.log(`\nForesaid is ready at ${url}\n`)
      return
    }
    await wait(100)
  }
  throw new Refusal(`Foresaid started but did not become ready: ${reason}`)
}

async function whyNotReady(url) {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) })
    return answer.ok ? null : ((await answer.json()).reason ?? `status ${answer.status}`)
  } catch (error) {
    return error.cause?.message ?? error.message
  }
}

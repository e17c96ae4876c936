import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { environment, run } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The programs that the tests need and npm does not bring, each with how it is found and Debian's name for it. */
const needed = [
  { name: 'Chromium', packages: ['chromium'], find: findChromium },
  { name: 'PostgreSQL', packages: ['postgresql'], find: () => findServer('initdb') },
  { name: 'psql', packages: ['postgresql-client'], find: () => onPath(['psql']) },
]

/** Installs what is missing where it may, that is as root with apt; elsewhere says the line to run and stops. */
export async function installPrograms() {
  const before = missing()
  if (before.length === 0) return
  const packages = before.flatMap((one) => one.packages)
  const line = `apt-get update && apt-get install -y ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) throw new Refusal(ask(before, `sudo sh -c '${line}'`))
  console.error(`Installing ${listed(before)}, which the tests use: ${line}`)
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' })
  const code = await run('sh', ['-c', line], { env, stdio: ['ignore', 2, 2] })
  const after = missing()
  if (code !== 0 || after.length > 0) throw new Refusal(ask(after.length > 0 ? after : before, line))
}

export function findChromium() {
  return process.env.CHROMIUM_PATH || onPath(browsers)
}

function missing() {
  return needed.filter((one) => !one.find())
}

function ask(programs, line) {
  return `The tests need ${listed(programs)}, which this machine lacks. Run this line, then npm test again:\n  ${line}`
}

function listed(programs) {
  return programs.map((one) => one.name).join(' and ')
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file))
}

/** Debian keeps the server's programs out of the path, one folder a version. */
function findServer(program) {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const candidates = versions.map((version) => path.join(debian, version, 'bin', program))
  return candidates.find((file) => existsSync(file)) ?? onPath([program])
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environment, run } from './processes.mjs'
import { Refusal } from './refusal.mjs'

export const nextProgram = path.resolve('node_modules/next/dist/bin/next')

const stamp = '.next/foresaid-inputs'
const inputs = [
  'app',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
const elsewhere = path.join('lib', 'cli')

/** Builds the pages unless the last build was made of the same files. */
export async function buildPages() {
  const now = hashOfInputs()
  if (existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.error('Building the pages, which takes a minute or so.')
  const code = await run(process.execPath, [nextProgram, 'build'], {
    env: environment({ NODE_ENV: 'production' }),
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new Refusal('The pages could not be built, see above.')
  writeFileSync(stamp, now)
}

function hashOfInputs() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(place) {
  if (place === elsewhere || !existsSync(place)) return []
  const entries = readdirOrNull(place)
  if (!entries) return [place]
  return entries.sort().flatMap((name) => filesUnder(path.join(place, name)))
}

function readdirOrNull(place) {
  try {
    return readdirSync(place)
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}

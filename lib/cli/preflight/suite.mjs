import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildPages } from './build.mjs'
import { installPackages } from './install.mjs'
import { findChromium, installPrograms } from './machine.mjs'
import { environment, run, runNpm } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/** The settings of whoever runs the tests must not reach them: each test sets its own. */
const unset = [
  'DATABASE_URL',
  'DATA_DIR',
  'FORESAID_NOW',
  'HOST',
  'PORT',
  'NODE_ENV',
  'NEXT_PHASE',
  'PGHOST',
  'PGPORT',
]

/** Everything CI runs, in the order in which a fault is cheapest to hear of. A fault does not stop the rest. */
export async function test() {
  await installPackages()
  await installPrograms()
  for (const name of unset) delete process.env[name]
  process.env.CHROMIUM_PATH = findChromium()
  const results = [
    await script('format', 'format:check'),
    await script('lint', 'lint'),
    await script('types', 'types'),
    await script('dead code', 'dead'),
    ...(await projects(['core', 'embedded', 'postgres', 'host', 'cli'])),
    ...(await inBrowser()),
  ]
  report(results)
}

async function script(name, npmScript) {
  announce(name)
  const code = await runNpm(['run', '-s', npmScript])
  return { name, passed: 0, failed: code === 0 ? 0 : 1, isStep: true }
}

async function projects(names) {
  const results = []
  for (const name of names) results.push(await project(name))
  return results
}

/** The browser tests open the built pages: without a build there is nothing to open. */
async function inBrowser() {
  announce('build')
  try {
    await buildPages()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return [{ name: 'build, so no browser tests', passed: 0, failed: 1, isStep: true }]
  }
  return [{ name: 'build', passed: 0, failed: 0, isStep: true }, await project('browser')]
}

/** One vitest project in a run of its own; its counts come from vitest's own report. */
async function project(name) {
  announce(`tests: ${name}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-report-'))
  const file = path.join(folder, 'report.json')
  const words = [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const code = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    env: environment({ CI: '1' }),
  })
  const { passed, failed } = countsIn(file)
  rmSync(folder, { recursive: true })
  return { name: `tests: ${name}`, passed, failed: Math.max(failed, code === 0 ? 0 : 1) }
}

/** A skipped or unfinished test did not pass, and nothing here may look as if it had. */
function countsIn(file) {
  try {
    const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log('')
  for (const result of results) console.log(lineOf(result))
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}

function lineOf({ name, passed, failed, isStep }) {
  const mark = failed === 0 ? '✓' : '✗'
  return isStep ? `${mark} ${name}` : `${mark} ${name}: ${passed} passed, ${failed} failed`
}

function announce(name) {
  console.log(`\n── ${name}`)
}

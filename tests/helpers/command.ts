import { spawn } from 'node:child_process'

export type Ended = { code: number | null; out: string; err: string; signal: NodeJS.Signals | null }

/** What the shell of whoever runs the tests has set must not reach the program under test. */
const quiet = {
  DATABASE_URL: '',
  DATA_DIR: '',
  HOST: '',
  PORT: '',
  FORESAID_NOW: '',
  INIT_CWD: process.cwd(),
}

/** Runs the preflight to its end, as the npm scripts do. */
export function runPreflight(words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return runProgram(process.execPath, ['lib/cli/preflight.mjs', ...words], env)
}

/** Runs one of our TypeScript programs as the preflight does. */
export function runTypeScript(
  file: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return runProgram(process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...words], env)
}

/** Runs a program to its end and keeps what it said. */
export function runProgram(
  program: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, out, err, signal }))
  })
}

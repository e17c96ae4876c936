import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** What npm tells a script about itself is not for the programs we start, except where packages come from. */
const ofNpm = /^npm_/i
const whereFrom = /^npm_config_(registry|cache|userconfig|cafile|https?_proxy|proxy|noproxy)$/i

/** The environment for a program we start, with changes; `undefined` takes a variable out. */
export function environment(changes = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !ofNpm.test(name) || whereFrom.test(name))
  const merged = { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...changes }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
}

/** Runs a program to its end with our streams, passing signals on, and gives its exit code. */
export function run(program, words, { env = environment(), stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env, stdio })
    const pass = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM']
    for (const signal of signals) process.on(signal, pass)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

/** Runs npm itself: the one that started us, else the one on the path. */
export function runNpm(words, options) {
  const own = process.env.npm_execpath
  return own?.endsWith('npm-cli.js')
    ? run(process.execPath, [own, ...words], options)
    : run('npm', words, options)
}

/** Runs one of our TypeScript programs; `react-server` is the condition under which `server-only` is empty. */
export function runTypeScript(file, words, options) {
  return run(
    process.execPath,
    ['--conditions=react-server', '--import', import.meta.resolve('tsx'), file, ...words],
    options,
  )
}

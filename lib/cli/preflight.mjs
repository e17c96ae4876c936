import { fileURLToPath } from 'node:url'
import { checkNode } from './preflight/checks.mjs'
import { Refusal } from './preflight/refusal.mjs'

/**
 * The first thing every npm script runs. It needs no package, so that `npm start` and `npm test` work on a
 * bare clone: whatever is missing is made here, or named in one sentence.
 */
const commands = {
  start: async () => (await import('./preflight/serve.mjs')).start(),
  dev: async () => (await import('./preflight/serve.mjs')).develop(),
  test: async () => (await import('./preflight/suite.mjs')).test(),
  foresaid: async (words) => (await import('./preflight/command-line.mjs')).foresaid(words),
}

/** Everything is named from the program's own folder; files that a person names, from where they stand. */
process.env.INIT_CWD ??= process.cwd()
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const [name, ...words] = process.argv.slice(2)

try {
  checkNode()
  const command = commands[name]
  if (!command) throw new Refusal(`Say one of: ${Object.keys(commands).join(', ')}.`, 2)
  await command(words)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  if (error.message) console.error(error.message)
  process.exit(error.exitCode)
}

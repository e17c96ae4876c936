import { installPackages } from './install.mjs'
import { environment, runTypeScript } from './processes.mjs'

/** `npm run -s foresaid -- <verb> …`; files are named from where the person stands, not from where npm goes. */
export async function foresaid(words) {
  await installPackages()
  process.exit(await runTypeScript('lib/cli/main.ts', words, { env: environment() }))
}

import { existsSync, readFileSync } from 'node:fs'
import { runNpm } from './processes.mjs'
import { Refusal } from './refusal.mjs'

/** Installs the packages when node_modules is absent or is not what package-lock.json says. */
export async function installPackages() {
  if (isInstalled()) return
  console.error('Installing packages (npm ci), which takes a minute or so.')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new Refusal('The packages could not be installed: npm ci failed, see above.')
}

/** npm leaves its own record of what it installed; a package for another machine's kind is absent from it. */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json'
  if (!existsSync(installedLock)) return false
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf(installedLock)
  const isSame = (name) => wanted[name]?.version === installed[name]?.version
  return (
    Object.keys(installed).every(isSame) &&
    Object.keys(wanted).every(
      (name) => name === '' || isSame(name) || (wanted[name].optional && !installed[name]),
    )
  )
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    throw new Refusal(`${file} cannot be read as JSON: restore it, or delete node_modules and start again.`)
  }
}

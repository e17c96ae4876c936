import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openChromium, openVisit } from './helpers/chromium'
import { listPages } from './helpers/pages'
import { startServer } from './helpers/server'

/** `npm run screenshots`: every page of the example, light and dark, at a desk and on a phone, into docs/screenshots. */
const folder = path.resolve('docs/screenshots')
const server = await startServer({ env: { FORESAID_NOW: '2026-07-01T12:00:00Z' } })
const browser = await openChromium()
try {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) await takeAll(browser, colorScheme, width)
} finally {
  await browser.close()
  await server.stop()
}

async function takeAll(browser: Browser, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  const visit = await openVisit(browser, { width, colorScheme })
  const page = await visit.newPage()
  for (const { name, path: place } of await listPages(server.url)) {
    await page.goto(`${server.url}${place}`, { waitUntil: 'networkidle' })
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true })
  }
  await visit.close()
}

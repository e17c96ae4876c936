import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { openChromium, openVisit } from './helpers/chromium'
import { listPages, type NamedPage, openOwnRecord, pagesOfAnEmptyRecord } from './helpers/pages'
import { startServer } from './helpers/server'

/** A long list is shown from its beginning: more of the same says no more, and weighs. */
const tallest = 3200

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
  await takePages(visit, await listPages(server.url), `${colorScheme}-${width}`)
  await openOwnRecord(visit, server.url)
  await takePages(visit, pagesOfAnEmptyRecord.slice(0, 1), `${colorScheme}-${width}`)
  await visit.close()
}

async function takePages(visit: BrowserContext, pages: NamedPage[], look: string): Promise<void> {
  const page = await visit.newPage()
  for (const { name, path: place } of pages) {
    await page.goto(`${server.url}${place}`, { waitUntil: 'networkidle' })
    const { width, height } = await page.evaluate(() => ({
      width: window.innerWidth,
      height: document.documentElement.scrollHeight,
    }))
    const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) }
    await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), fullPage: true, clip })
  }
  await page.close()
}

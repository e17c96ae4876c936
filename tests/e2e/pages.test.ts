import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from '../helpers/axe'
import { openChromium, openVisit } from '../helpers/chromium'
import { listPages, type NamedPage, openOwnRecord, pagesOfAnEmptyRecord } from '../helpers/pages'
import { type Server, startServer } from '../helpers/server'

let server: Server
let browser: Browser
let pages: NamedPage[]

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2026-07-01T12:00:00Z' } })
  browser = await openChromium()
  pages = await listPages(server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`every page answers without a complaint, fits ${width} px and satisfies axe in ${colorScheme}`, async () => {
      const visit = await openVisit(browser, { width, colorScheme })
      const found = await complaintsAbout(visit, pages)
      await openOwnRecord(visit, server.url)
      found.push(...(await complaintsAbout(visit, pagesOfAnEmptyRecord)))
      await visit.close()
      expect(found).toEqual([])
    })
  }
}

test('the scores of the example are those that were worked by hand', async () => {
  const scores = async (search: string) => {
    const { n, brier } = await (await fetch(`${server.url}/api/scores${search}`)).json()
    const round = (score: number) => Math.round(score * 1e4) / 1e4
    return { n, mean: round(brier.mean), low: round(brier.low), high: round(brier.high) }
  }
  expect(await scores('')).toEqual({ n: 7, mean: 0.1231, low: 0.0633, high: 0.2082 })
  expect(await scores('?role=headline,variant')).toMatchObject({ n: 15, mean: 0.0814 })
  expect(await scores('?reading=other')).toMatchObject({ n: 7, mean: 0.0945 })
})

async function complaintsAbout(visit: BrowserContext, pages: NamedPage[]): Promise<string[]> {
  const found: string[] = []
  for (const { name, path } of pages) {
    const page = await visit.newPage()
    page.on('console', (said) => said.type() === 'error' && found.push(`${name}: ${said.text()}`))
    page.on('pageerror', (error) => found.push(`${name}: ${error.message}`))
    const answer = await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) found.push(`${name}: answered ${answer?.status()}`)
    found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
    await page.close()
  }
  return found
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alive } from '../helpers/alive'
import { faultsOf } from '../helpers/axe'
import { openChromium, openVisit } from '../helpers/chromium'
import { type Server, startServer } from '../helpers/server'

let server: Server
let browser: Browser

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2026-07-01T12:00:00Z' } })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function visit(path: string, look: Parameters<typeof openVisit>[1] = {}): Promise<Page> {
  const page = await (await openVisit(browser, look)).newPage()
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
  await alive(page.getByRole('button', { name: '1 year' }))
  await timeline(page).locator('.recharts-surface').waitFor()
  return page
}

const timeline = (page: Page) => page.locator('figure[aria-labelledby=timeline-title]')
const says = (page: Page) => timeline(page).getByRole('status')
const lines = (page: Page) => timeline(page).getByRole('link', { name: /said 7 Jun 2022/ })
const address = (page: Page) => new URL(page.url()).search

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

async function shows(page: Page, words: string, count: number, search: string): Promise<void> {
  await expect.poll(() => says(page).textContent(), { timeout: 20_000 }).toBe(words)
  await expect.poll(() => lines(page).count()).toBe(count)
  await expect.poll(() => address(page)).toBe(search)
}

test('by keyboard the timeline is zoomed to a stretch, to other days, and back to all', async () => {
  const page = await visit('/?weighting=last')
  await shows(page, 'All days: 20 of 20 predictions, 60 of 60 events.', 20, '?weighting=last')
  await press(page, '1 year')
  await shows(
    page,
    'From 1 Jul 2025 to 1 Jul 2026: 9 of 20 predictions, 13 of 60 events.',
    9,
    '?weighting=last&timeline-from=2025-07-01&timeline-to=2026-07-01',
  )
  await timeline(page).getByText('Jan 2026', { exact: true }).waitFor()
  await press(page, 'Days 1 Jul 2025 – 1 Jul 2026')
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('8 Nov 2022')
  await page.getByRole('textbox', { name: 'To, and with that day', exact: true }).fill('14 Nov 2022')
  await page.keyboard.press('Enter')
  await shows(
    page,
    'From 8 Nov 2022 to 14 Nov 2022: 18 of 20 predictions, 3 of 60 events.',
    18,
    '?weighting=last&timeline-from=2022-11-08&timeline-to=2022-11-14',
  )
  await timeline(page).getByText('10 Nov', { exact: true }).waitFor()
  expect(
    await timeline(page)
      .getByText(/^Today/)
      .count(),
  ).toBe(0)
  await press(page, 'Show all days')
  await shows(page, 'All days: 20 of 20 predictions, 60 of 60 events.', 20, '?weighting=last')
  const all = page.getByRole('button', { name: 'All', exact: true })
  await expect.poll(() => all.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.context().close()
})

test('focus on a line or an event says what it is, and Enter opens it', async () => {
  const page = await visit('/?timeline-from=2022-11-08&timeline-to=2022-11-14')
  const line = lines(page).first()
  await line.focus()
  await timeline(page).getByText('No, known 31 Dec 2022, due 31 Dec 2022').waitFor()
  const events = timeline(page).getByRole('list', { name: 'Events' }).getByRole('link')
  expect(await events.count()).toBe(3)
  await events.first().focus()
  await page.keyboard.press('ArrowRight')
  await timeline(page).locator('[aria-hidden=true]').getByText('11 Nov 2022').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/events\?from=2022-11-11&to=2022-11-11#event-[0-9a-f-]{36}$/)
  await page.locator(new URL(page.url()).hash).waitFor()
  await page.goBack({ waitUntil: 'networkidle' })
  await alive(lines(page).first())
  await lines(page).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/predictions\/[0-9a-f-]{36}$/)
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`a zoomed timeline fits ${width} px and satisfies axe in ${colorScheme}`, async () => {
      const path = '/?timeline-from=2022-10-01&timeline-to=2023-03-31'
      const page = await visit(path, { width, colorScheme })
      expect(await lines(page).count()).toBe(width === 390 ? 9 : 18)
      expect(await faultsOf(page)).toEqual([])
      await page.context().close()
    })

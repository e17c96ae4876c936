import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from '../helpers/axe'
import { openChromium, openVisit } from '../helpers/chromium'
import { openPalette, paletteBox, pressUntil } from '../helpers/keyboard'
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
  await page.getByRole('button', { name: 'Search, Ctrl K' }).waitFor()
  return page
}

test('by keyboard alone a prediction is found by the beginning of a word and opened', async () => {
  const page = await visit('/predictions/new')
  await page.getByRole('textbox', { name: 'What will time answer?' }).focus()
  await openPalette(page)
  await page.keyboard.type('donb')
  const first = page.getByRole('option', { name: 'Ukraine controls the old Donbas, by 31 Dec 2025' })
  await first.waitFor()
  expect(await first.getAttribute('aria-selected')).toBe('true')
  expect(await first.locator('b').allInnerTexts()).toEqual(['Donb'])
  for (const group of ['Predictions', 'Quotes', 'Events', 'Sources', 'Do']) {
    await page.getByRole('group', { name: group, exact: true }).waitFor()
  }
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/predictions\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1, name: /Donbas that Russia held/ }).waitFor()
  expect(await paletteBox(page).count()).toBe(0)
})

test.each([
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('the open palette fits $width px and satisfies axe in $colorScheme', async (look) => {
  const page = await visit('/', look)
  const button = page.getByRole('button', { name: 'Search, Ctrl K' })
  await expect
    .poll(() => button.click().then(() => paletteBox(page).isVisible()), { timeout: 20_000 })
    .toBe(true)
  await page.getByText('Looks through the questions, quotes').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await paletteBox(page).fill('donbas')
  await page.getByRole('option', { name: /by 31 Dec 2025/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await paletteBox(page).fill('zeppelin')
  await page.getByText('Nothing in this record has “zeppelin”.').waitFor()
  await paletteBox(page).fill('z'.repeat(10_000))
  await page.getByText('At most 200 characters can be searched for.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await paletteBox(page).waitFor({ state: 'detached' })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('pages and records are reached from it too, and a record shows nothing of another', async () => {
  const page = await visit('/')
  await openPalette(page)
  await page.keyboard.type('go events')
  await page.getByRole('option', { name: 'Go to Events' }).click()
  await page.waitForURL('**/events')
  await openPalette(page)
  await page.keyboard.type('open record')
  await page.getByRole('option', { name: 'Open the record Your record' }).click()
  await page.getByRole('button', { name: 'Record: Your record' }).waitFor()
  await openPalette(page)
  await page.keyboard.type('donb')
  await page.getByText('Nothing in this record has “donb”.').waitFor()
})

test('? shows the keys of a page, and single keys can be switched off and rest while typing', async () => {
  const page = await visit('/predictions')
  const rowHasFocus = () => page.evaluate(() => document.activeElement?.matches('[data-part="row-link"]'))
  const keys = page.getByRole('dialog', { name: 'Keys of this page' })
  await pressUntil(page, '?', () => keys.isVisible())
  await keys.getByText('Next row').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await keys.getByText('Off: keys without Ctrl do nothing in this browser.').waitFor()
  await page.keyboard.press('Escape')
  await keys.waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  expect([await rowHasFocus(), await keys.count()]).toEqual([false, 0])

  await page.goto(`${server.url}/settings`, { waitUntil: 'networkidle' })
  const choice = page.getByRole('checkbox', { name: 'Single keys do something' })
  expect(await choice.isChecked()).toBe(false)
  await choice.check()
  await page.goto(`${server.url}/predictions`, { waitUntil: 'networkidle' })
  await pressUntil(page, 'j', async () => (await rowHasFocus()) ?? false)
  const words = page.getByRole('textbox', { name: 'Words in the question, quote or speaker' })
  await words.focus()
  await page.keyboard.type('j?k')
  expect([await words.inputValue(), await keys.count()]).toEqual(['j?k', 0])
})

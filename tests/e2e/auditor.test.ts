import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import type { Breakdown } from '@/lib/data/breakdowns'
import { alive } from '../helpers/alive'
import { openChromium, openVisit } from '../helpers/chromium'
import { listPages, type NamedPage } from '../helpers/pages'
import { type Server, startServer } from '../helpers/server'

let server: Server
let browser: Browser
let page: Page
let pages: NamedPage[]

/** The seven squares of the example's headline, by hand: chance less outcome, squared. */
const squares = [0.2, 0.2, 0.2, 0.13, 0.4 - 1, 0.4 - 1, 0.07].map((miss) => miss ** 2)
const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2026-07-01T12:00:00Z' } })
  browser = await openChromium()
  const visit = await openVisit(browser)
  await visit.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
  page = await visit.newPage()
  pages = await listPages(server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('every figure’s name leads to a paragraph that is there, with the figures of /api/scores worked out', async () => {
  const found: string[] = []
  for (const name of ['dashboard', 'speaker', 'prediction', 'open-prediction']) {
    await open(name)
    found.push(...(await page.locator('a[href*="/methods#"]').evaluateAll(hrefs)))
  }
  await open('dashboard')
  await enter(page.getByRole('link', { name: 'Headline Brier score' }))
  await page.waitForURL('**/methods#brier')
  await page
    .getByText(`÷ 7 = ${mean.toFixed(4)}`)
    .first()
    .waitFor()
  const { brier } = await read<ScoreSummary>('/api/scores')
  expect(brier?.mean.toFixed(4)).toBe(mean.toFixed(4))
  const ids = await page.locator('section[id]').evaluateAll((sections) => sections.map(({ id }) => id))
  const anchors = new Set(found.map((href) => href.split('#')[1] ?? ''))
  expect(anchors.size).toBeGreaterThan(8)
  expect([...anchors].filter((anchor) => !ids.includes(anchor))).toEqual([])
})

test('the tables that a text is read by stand behind their paragraphs', async () => {
  await open('methods')
  const scales = page.getByRole('region', { name: 'Phrases as numbers' })
  await enter(scales.locator('summary', { hasText: 'Survey of readers' }))
  const likely = scales
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'likely', exact: true }) })
  expect(await likely.first().getByRole('cell').allTextContents()).toEqual([
    'likely',
    '73%',
    '67–80%',
    expect.stringMatching(/^\d+–\d+%$/),
    expect.stringMatching(/^5,\d\d\d$/),
    'CAPphrase',
  ])
  const deadlines = page.getByRole('region', { name: 'Words for a day' })
  await enter(deadlines.locator('summary'))
  const early = deadlines.getByRole('row').filter({ hasText: 'in early 2027' })
  expect(await early.getByRole('cell').allTextContents()).toEqual([
    'in early 2027',
    '1 Jan 2027',
    '30 Apr 2027',
    'year',
    'a time runs from its first day to its last',
  ])
})

test('a receipt gives the sum to whoever asks, in words and to copy', async () => {
  await open('prediction')
  const receipt = page.getByRole('region', { name: 'Score receipt' })
  const text = (await receipt.textContent()) ?? ''
  expect(text).toContain('Squared, 0.13 × 0.130.0169')
  expect(text).toContain('If the words meant 25%0.0625')
  expect(text).toContain('Its source appeared before the day of the answer')
  await enter(receipt.getByRole('button', { name: 'Copy the sum' }))
  await receipt.getByText('Copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('(0.13 − 0)² = 0.0169')
  expect(copied).toContain('Brier score = 1 × 0.0169 = 0.0169')
})

test('a breakdown is chosen by keyboard, keeps its choice in the address, and each row leads to its list', async () => {
  await open('dashboard')
  await choose('By: Speaker', 'How far ahead')
  await page.waitForURL('**/?by=lead')
  const { rows } = await read<Breakdown>('/api/scores/breakdown?by=lead')
  const table = page.getByRole('region', { name: 'Scores side by side, table' })
  await table.getByRole('link', { name: 'Three months to a year ahead' }).waitFor()
  for (const { n, brier } of rows) {
    await table.getByRole('row', { name: new RegExp(`ahead ${n} .*${brier.mean.toFixed(3)}`) }).waitFor()
  }
  const [first] = rows
  await enter(table.locator('tbody').getByRole('link').first())
  await page.waitForURL('**/predictions?scored=**')
  const listed = page.locator('tbody a[href^="/predictions/"]')
  await expect.poll(async () => new Set(await listed.evaluateAll(hrefs)).size).toBe(first?.n)
})

test('the score over time looks back on the last ten when asked to, in the address too', async () => {
  await open('dashboard')
  await choose('Of: All so far', 'The last 10')
  await page.waitForURL('**/?window=last-10')
  await page
    .getByText(`${mean.toFixed(3)} (n 7) in the end, 95% interval`)
    .first()
    .waitFor()
})

test('reopening says what it does to the scores before it is done and after, and the page then says the same', async () => {
  await open('prediction')
  await enter(page.getByRole('button', { name: 'Reopen' }))
  const left = squares.filter((square) => square !== 0.13 ** 2)
  const after = (left.reduce((sum, square) => sum + square, 0) / left.length).toFixed(3)
  const change = `from ${mean.toFixed(3)} (n 7) to ${after} (n 6).`
  await page.getByText(`The headline goes ${change}`).waitFor()
  const why = page.getByLabel('Why it is open again')
  await alive(why)
  await why.focus()
  await page.keyboard.type('To see what it does.')
  await enter(page.locator('form').getByRole('button', { name: 'Reopen' }))
  await page.getByText(`The headline went ${change}`).waitFor()
  const { n, brier } = await read<ScoreSummary>('/api/scores')
  expect([n, brier?.mean.toFixed(3)]).toEqual([6, after])
  await page.getByRole('region', { name: 'Score receipt' }).getByText('If it happens').waitFor()
})

function hrefs(links: (SVGElement | HTMLElement)[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}

async function open(name: string): Promise<void> {
  const path = pages.find((named) => named.name === name)?.path
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
}

async function enter(element: Locator): Promise<void> {
  await alive(element)
  await element.focus()
  await page.keyboard.press('Enter')
}

/** A choice out of a list, by typing its name once the list has the focus. */
async function choose(select: string, option: string): Promise<void> {
  await enter(page.getByRole('combobox', { name: select }))
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'))
  await expect.poll(focused).toBe('option')
  await page.keyboard.type(option)
  const wanted = page.getByRole('option', { name: option, exact: true })
  await expect.poll(() => wanted.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
}

async function read<T>(path: string): Promise<T> {
  return (await fetch(`${server.url}${path}`)).json()
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReviewQueue } from '@/lib/data/review-queue'
import { openChromium, openVisit } from '../helpers/chromium'
import { runPreflight } from '../helpers/command'
import { headlineByHand, type Settled } from '../helpers/headline-by-hand'
import { focusedName, goBy, pressUntil, tabTo } from '../helpers/keyboard'
import { type Server, startServer } from '../helpers/server'

/** By then all four that the example leaves open have fallen due; the fifth is one that is reopened. */
const now = '2033-01-01T12:00:00Z'

let server: Server
let browser: Browser
let page: Page
let dashboard: Page

/**
 * The headline of the example, copied by hand from tier A of its case file (lib/db/example/endgames): the chance and
 * the band that a curator read from the words, and what happened.
 */
const headline: Readonly<Record<string, Settled>> = {
  p02: { chance: 0.2, low: 0.1, high: 0.35, happened: false },
  'Russia triumphs': { chance: 0.2, low: 0.1, high: 0.25, happened: false },
  p06: { chance: 0.2, low: 0.1, high: 0.25, happened: false },
  p12: { chance: 0.13, low: 0.05, high: 0.25, happened: false },
  p14: { chance: 0.4, low: 0.25, high: 0.6, happened: true },
  p27: { chance: 0.4, low: 0.25, high: 0.5, happened: true },
  p30: { chance: 0.07, low: 0.02, high: 0.15, happened: false },
}

/** What is due, by title: the key that settles it, and what it adds to the headline; variants and a void add nothing. */
const answers: Readonly<Record<string, { key: 'y' | 'n' | 'v'; adds?: Settled }>> = {
  'Russia triumphs': { key: 'y', adds: { chance: 0.2, low: 0.1, high: 0.25, happened: true } },
  'Signed settlement in force': { key: 'n' },
  'Ukraine controls the old Donbas': { key: 'n' },
  'Neither side triumphs, once the war has ended': {
    key: 'y',
    adds: { chance: 0.6, low: 0.5, high: 0.8, happened: true },
  },
  'Ends by a deal both call a success': { key: 'v' },
}

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: now } })
  browser = await openChromium()
  const visit = await openVisit(browser)
  page = await visit.newPage()
  dashboard = await visit.newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('by keyboard alone five are settled, one reopened, one voided, one corrected and two looked back on, and the dashboard says what was worked out by hand after each', async () => {
  const counted = new Map(Object.entries(headline))
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await expectDashboard(counted, { due: 4, settled: '26' })

  await openRussiaTriumphs()
  await reopen('The terms of 2025 are to be read again.')
  counted.delete('Russia triumphs')
  await expectDashboard(counted, { due: 5, settled: '25' })
  await correctTheDueDay('1 Jan 2026', 'Its report came out on the next day.')
  await expectDashboard(counted, { due: 5, settled: '25' })

  await goBy(page, 'go review', 'Go to Review')
  await page.getByRole('heading', { level: 1, name: /^Five to settle/ }).waitFor()
  for (let left = 4; left >= 0; left--) {
    const label = await settleTheFirst()
    const { adds } = answers[label] ?? {}
    if (adds) counted.set(label, adds)
    await expectDashboard(counted, { due: left, settled: String(30 - left) })
  }
  await expect.poll(() => focusedName(page)).toBe('Nothing to settle')
  await dashboard.getByRole('link', { name: '1 void', exact: true }).waitFor()

  await openRussiaTriumphs()
  await correctTheAnswer('n', 'The wrong key was pressed.')
  counted.set('Russia triumphs', { chance: 0.2, low: 0.1, high: 0.25, happened: false })
  await expectDashboard(counted, { due: 0, settled: '30' })
  await expectTheHistory()

  await goBy(page, 'go review', 'Go to Review')
  await page.getByRole('heading', { level: 1, name: /^Nothing to settle/ }).waitFor()
  const first = (await queue()).back[0]
  await tabTo(page, 'What did the forecast miss?')
  await lookBack('That both sides could wait.')
  const second = (await queue()).back[0]
  await expect.poll(() => focusedName(page)).toBe(`Look back: ${second?.label}`)
  await tabTo(page, 'What did the forecast miss?', 3)
  await lookBack('How slowly a front moves.')
  const left = (await queue()).back.map(({ id }) => id)
  expect(left).toHaveLength(18)
  expect(left).not.toContain(first?.id)
  expect(left).not.toContain(second?.id)
  await expectDashboard(counted, { due: 0, settled: '30' })

  const verified = await runPreflight(['foresaid', 'verify'], {
    DATA_DIR: server.dataDir,
    FORESAID_NOW: now,
  })
  expect(verified).toMatchObject({ code: 0 })
})

async function openRussiaTriumphs(): Promise<void> {
  await goBy(page, 'russia triumphs', /^Russia triumphs, by /)
  await page.getByRole('heading', { level: 1, name: /straightforward triumph in Ukraine/ }).waitFor()
}

async function reopen(why: string): Promise<void> {
  await tabTo(page, 'Reopen')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toBe('Reopen')
  await page.keyboard.press('Tab')
  await page.keyboard.type(why)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('It was reopened, so no answer stands.').waitFor()
}

async function correctTheDueDay(to: string, why: string): Promise<void> {
  await tabTo(page, 'Correct')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toBe('Correct the question')
  await tabTo(page, 'Due')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(to)
  await tabTo(page, 'Why')
  await page.keyboard.type(why)
  await tabTo(page, 'Record the correction')
  await page.keyboard.press('Enter')
  await page.getByText('The history shows what stood before.').waitFor()
}

/** Presses what the first in the queue is settled with, and gives its title. */
async function settleTheFirst(): Promise<string> {
  const { due } = await queue()
  const [first] = due
  const { key = 'n' } = answers[first?.label ?? ''] ?? {}
  await page.getByRole('heading', { level: 2, name: first?.question }).waitFor()
  const card = page.getByRole('radio', { name: { y: /^Yes/, n: /^No/, v: /^Void/ }[key] })
  await pressUntil(page, key, () => card.isChecked())
  if (key === 'v') {
    await tabTo(page, 'Why it has no answer')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Choose a reason' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focusedName(page)).toBe('Its condition did not come about')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Record Void')
  }
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await queue()).dueCount, { timeout: 20_000 }).toBe(due.length - 1)
  return first?.label ?? ''
}

async function correctTheAnswer(key: string, why: string): Promise<void> {
  await tabTo(page, 'More to do')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toBe('Correct the answer')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toBe('Correct the answer')
  await page.getByRole('heading', { name: 'Correct the answer' }).waitFor()
  await pressUntil(page, key, () => page.getByRole('radio', { name: /^No/ }).isChecked())
  await tabTo(page, 'Why')
  await page.keyboard.type(why)
  await tabTo(page, 'Record No')
  await page.keyboard.press('Enter')
  await page.getByText('Answer corrected to No').waitFor()
}

/** Types from the first field on, and keeps it. */
async function lookBack(missed: string): Promise<void> {
  const before = (await queue()).back.length
  await page.keyboard.type(missed)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await queue()).back.length, { timeout: 20_000 }).toBe(before - 1)
}

/**
 * Each step in the order in which it was recorded, its days, and what it did to the score of a chance of 20%: squared
 * it is 0.04, and 0.64 while the answer was Yes.
 */
async function expectTheHistory(): Promise<void> {
  const steps = page.getByRole('region', { name: 'History' }).locator('ol > li')
  const told = await steps.evaluateAll((items) =>
    items.map((item) =>
      [...item.children].map((line) => (line.textContent ?? '').replace(/recorded .*$/, '')).filter(Boolean),
    ),
  )
  expect(told).toEqual([
    [
      'Chris Miller: 20% (10–25%)',
      'verbal scale: not-likely, for one of the two countries',
      'said 7 Jun 2022',
    ],
    [
      'Settled as No',
      expect.stringMatching(/^Kyiv was never taken/),
      'Chris Miller’s Brier score: – → 0.040',
      'known 31 Dec 2025',
    ],
    ['Reopened', 'The terms of 2025 are to be read again.', 'Chris Miller’s Brier score: 0.040 → –'],
    ['Corrected', 'Due on: was 31 Dec 2025 is 1 Jan 2026', 'Its report came out on the next day.'],
    ['Settled as Yes', 'Chris Miller’s Brier score: – → 0.640', 'known 1 Jan 2026'],
    [
      'Answer corrected to No',
      'The wrong key was pressed.',
      'Chris Miller’s Brier score: 0.640 → 0.040',
      'known 1 Jan 2026',
    ],
  ])
}

/** What a person reads: the headline with its band and n, how many are due, and how many are settled. */
async function expectDashboard(
  counted: ReadonlyMap<string, Settled>,
  { due, settled }: { due: number; settled: string },
): Promise<void> {
  await dashboard.goto(server.url, { waitUntil: 'networkidle' })
  const figure = (label: string) =>
    dashboard
      .locator('dl > div')
      .filter({ has: dashboard.getByText(label, { exact: true }) })
      .locator('dd > div')
      .first()
  const read = async () => [
    await figure('Headline Brier score, lower is better').evaluate((cell) =>
      [...cell.childNodes].map((part) => part.textContent).join(' '),
    ),
    await figure('Due now').textContent(),
    await figure('Settled').textContent(),
  ]
  await expect
    .poll(read, { timeout: 20_000 })
    .toEqual([headlineByHand([...counted.values()]), String(due), settled])
}

async function queue(): Promise<ReviewQueue> {
  return (await (await fetch(`${server.url}/api/review`)).json()) as ReviewQueue
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import type { ReviewQueue } from '@/lib/data/review-queue'
import { openChromium, openVisit } from '../helpers/chromium'
import { pressUntil, tabTo } from '../helpers/keyboard'
import { type Server, startServer } from '../helpers/server'

let server: Server
let browser: Browser
let page: Page

/** The squares of the seven headline outcomes of the example, by hand: chance less outcome, squared. */
const squares = [0.2, 0.2, 0.2, 0.13, 0.4 - 1, 0.4 - 1, 0.07].map((miss) => miss ** 2)

/** By then all four that the example leaves open have fallen due: two of the headline, two variants. */
beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2033-01-01T12:00:00Z' } })
  browser = await openChromium()
  page = await (await openVisit(browser)).newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('by keyboard alone, what is due is settled and taken back, and the figures follow each step', async () => {
  await page.goto(`${server.url}/review`)
  await page.getByRole('heading', { name: 'Four to settle, 16 to look back on' }).waitFor()
  let settled = squares
  for (let left = 4; left > 0; left--) {
    settled = await settleAsNo(settled, left)
  }
  await page.getByRole('heading', { name: 'Nothing to settle', exact: true }).waitFor()
  expect(settled).toHaveLength(9)

  await page.keyboard.press('z')
  await page.getByText('It is open again.').waitFor()
  await expectTally(1)
  expect(await headline()).toEqual(handWorked(settled.slice(0, -1)))
  settled = await settleAsNo(settled.slice(0, -1), 1)

  await page.goto(server.url)
  await page.getByText(handWorked(settled).mean.toFixed(3)).first().waitFor()
  await page.getByText('n 9').first().waitFor()
})

test('by keyboard alone, one is looked back on, and its lesson comes back beside the form', async () => {
  await page.goto(`${server.url}/review`, { waitUntil: 'networkidle' })
  const before = await queue()
  const looked = before.back[0]
  await page.getByRole('heading', { name: `Look back: ${looked?.label}` }).waitFor()
  await tabTo(page, 'What did the forecast miss?')
  await page.keyboard.type('That both sides could wait.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(page, 'Timing')
  await page.keyboard.press('Space')
  await tabTo(page, 'Lesson, in one sentence')
  await page.keyboard.type('A settlement takes longer than its talks.')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await page.getByText('Kept. The lesson comes back on its day.').waitFor()
  const after = await queue()
  expect(after.back.map(({ id }) => id)).toEqual(before.back.slice(1).map(({ id }) => id))

  await page.goto(`${server.url}/predictions/new`, { waitUntil: 'networkidle' })
  await page.getByRole('textbox', { name: 'What will time answer?' }).waitFor()
  await page.keyboard.type('Will the talks end in a settlement?')
  await page.getByRole('list', { name: 'Learnt before' }).getByText('longer than its talks').waitFor()
})

/** Presses what the first in the queue needs to be settled as No, and gives the squares that count from then on. */
async function settleAsNo(counted: number[], left: number): Promise<number[]> {
  const first = (await queue()).due[0]
  const isHeadline = first?.role === 'headline'
  const then = isHeadline ? [...counted, (first.chance?.probability ?? 0) ** 2] : counted
  await page.getByRole('heading', { name: first?.question }).waitFor()
  const no = page.getByRole('radio', { name: /^No/ })
  await pressUntil(page, 'n', () => no.isChecked())
  const [from, to] = [counted, then].map((all) => `${handWorked(all).mean.toFixed(3)} (n ${all.length})`)
  await page
    .getByText(isHeadline ? `The headline goes from ${from} to ${to}.` : 'so the headline stays as it is')
    .waitFor()
  await page.keyboard.press('Enter')
  await expectTally(left - 1)
  expect(await headline()).toEqual(handWorked(then))
  return then
}

function handWorked(all: readonly number[]): { n: number; mean: number } {
  return { n: all.length, mean: rounded(all.reduce((sum, one) => sum + one, 0) / all.length) }
}

function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9
}

async function headline(): Promise<{ n: number; mean: number }> {
  const scores = await read<ScoreSummary>('/api/scores')
  return { n: scores.n, mean: rounded(scores.brier?.mean ?? Number.NaN) }
}

function queue(): Promise<ReviewQueue> {
  return read('/api/review')
}

async function read<Data>(path: string): Promise<Data> {
  return (await (await fetch(`${server.url}${path}`)).json()) as Data
}

async function expectTally(due: number): Promise<void> {
  const name = due === 0 ? /^Review$/ : new RegExp(`^Review ?${due} due$`)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).waitFor()
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alive } from '../helpers/alive'
import { openChromium, openVisit } from '../helpers/chromium'
import { type Server, startServer } from '../helpers/server'

let server: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2026-07-01T12:00:00Z' } })
  browser = await openChromium()
  page = await (await openVisit(browser)).newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

beforeEach(() => open('/'))

test('headline, variants and the other reading change address, sentence and figures together', async () => {
  await shows({
    score: '0.1231',
    n: 7,
    words: 'Headline predictions, logged in time',
    left: '9 of the role variant',
  })
  await choose('Predictions', 'With variants')
  await shows({
    score: '0.0814',
    n: 15,
    search: 'role=headline,variant',
    words: 'Headline predictions and variants',
    left: '1 in another reading of the same words',
  })
  await press('Clear all')
  await shows({ score: '0.1231', n: 7, search: '' })
  await press('More choices')
  await choose('Reading', 'Other')
  await shows({
    score: '0.0945',
    n: 7,
    search: 'reading=other',
    words: 'in the other reading of the same words',
  })
  await press('Take away: Other reading')
  await shows({ score: '0.1231', n: 7, search: '' })
})

test('due days, settled days and how far ahead it was said narrow every figure to what was worked by hand', async () => {
  await press('More choices')
  await between('Due', { to: '31 Dec 2022' })
  await shows({ score: '0.1912', n: 4, search: 'dueTo=2022-12-31', words: 'due until 31 Dec 2022' })
  await press('Clear all')
  await between('Settled', { from: '1 Jan 2023' })
  await shows({ score: '0.0323', n: 3, search: 'resolvedFrom=2023-01-01', words: 'settled from 1 Jan 2023' })
  await press('Clear all')
  await choose('Said', 'Over three years ahead')
  await shows({ score: '0.0323', n: 3, search: 'lead=longer', words: 'said over three years ahead' })
})

test('speaker, source and what was logged afterwards are named in the sentence and kept in the address', async () => {
  await choose('Speaker', 'Chris Miller')
  await shows({ score: '0.1231', n: 7, search: 'forecaster=', words: 'by Chris Miller' })
  await choose('Source', 'Alternate Endings')
  await shows({ score: '0.1231', n: 7, search: 'source=', words: 'from “Alternate Endings”' })
  await press('More choices')
  await choose('Logged', 'Also afterwards')
  await shows({ score: '0.1231', n: 7, search: 'late=true', words: 'logged in time or afterwards' })
  await press('Clear all')
  await shows({ score: '0.1231', n: 7, search: '' })
})

test('an address of words, of first chances or of a tag opens as it says, and each is taken away by a key', async () => {
  await open('/?origin=phrase,bare,judged,derived&weighting=first')
  await shows({ score: '0.1231', n: 7, words: 'words only' })
  await press('Take away: Words only')
  await shows({
    score: '0.1231',
    n: 7,
    search: 'weighting=first',
    words: 'only the first chance of each counts',
  })
  await open('/?origin=number')
  await page.getByText('Nothing settled counts.').waitFor()
  await open('/?tag=ports')
  await page.getByRole('heading', { name: 'No prediction fits this choice' }).waitFor()
  await press('Take away: Tagged “ports”')
  await shows({ score: '0.1231', n: 7, search: '' })
})

test('what an address asks for in vain is said, and the rest of it holds', async () => {
  await open('/?role=banana&late=perhaps&dueTo=2022-12-31')
  await page.getByText('Ignored in this address: role “banana”.').waitFor()
  await page.getByText('Ignored in this address: late “perhaps”.').waitFor()
  await shows({ score: '0.1912', n: 4, asked: '?dueTo=2022-12-31' })
  await press('Clear all')
  await page.getByText('Ignored in this address').first().waitFor({ state: 'detached' })
  await shows({ score: '0.1231', n: 7, search: '' })
})

test('a dot of the calibration chart and a reason in the sentence lead to exactly those predictions', async () => {
  await press(/^Chances 20–30%: 0 of 3 happened/, 'link')
  await page.getByText('Only what counts, with chances from 20% to under 30%').waitFor()
  await page.getByText('3 predictions', { exact: true }).waitFor()
  await press(/^Take away: only what counts/)
  await page.getByText('30 predictions', { exact: true }).waitFor()
  await open('/')
  await press('10 context, which is never scored', 'link')
  await page.getByText('10 predictions', { exact: true }).waitFor()
})

async function open(path: string): Promise<void> {
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
  await alive(page.getByRole('button', { name: 'More choices' }))
}

async function press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  const target = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
  await alive(target)
  await target.focus()
  await page.keyboard.press('Enter')
}

/** Opens a list with Enter, finds a choice by its first word, and takes it. */
async function choose(label: string, option: string): Promise<void> {
  const trigger = page.getByRole('combobox', { name: new RegExp(`^${label}: `) })
  await alive(trigger)
  await trigger.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused('role')).toBe('option')
  await page.keyboard.type(option.split(' ')[0] ?? '', { delay: 20 })
  await expect.poll(() => focused('text')).toBe(option)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

async function between(label: string, days: { from?: string; to?: string }): Promise<void> {
  await press(new RegExp(`^${label} `))
  const dialog = page.getByRole('dialog', { name: `${label} between` })
  await dialog.waitFor()
  if (days.from) await dialog.getByRole('textbox', { name: 'From', exact: true }).fill(days.from)
  if (days.to) await dialog.getByRole('textbox', { name: 'To, and with that day', exact: true }).fill(days.to)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}

function focused(what: 'role' | 'text'): Promise<string | null | undefined> {
  return page.evaluate((asked) => {
    const element = document.activeElement
    return asked === 'role' ? element?.getAttribute('role') : element?.textContent
  }, what)
}

type Shown = {
  score: string
  n: number
  search?: string
  words?: string
  left?: string
  /** What the API is asked, where the address holds what it would refuse. */
  asked?: string
}

/** The strip, the sentence and the address say the same, and so does the API under that address. */
async function shows({ score, n, search, words, left, asked }: Shown): Promise<void> {
  await page.getByText(new RegExp(`^${score.replace('.', '\\.')} \\(.+ to four places$`)).waitFor()
  await page
    .getByText(new RegExp(`, n ${n}$`))
    .first()
    .waitFor()
  await page.getByText(`${n} settled predictions`, { exact: true }).waitFor()
  const sentence = page.locator('p[aria-live]', { hasText: /chance/ })
  if (words) await sentence.filter({ hasText: words }).waitFor()
  if (left) await sentence.filter({ hasText: left }).waitFor()
  if (search === '') await expect.poll(() => new URL(page.url()).search).toBe('')
  else if (search) await expect.poll(() => page.url()).toContain(search)
  const answer = await (await fetch(`${server.url}/api/scores${asked ?? new URL(page.url()).search}`)).json()
  expect([answer.n, answer.brier.mean.toFixed(4)]).toEqual([n, score])
}

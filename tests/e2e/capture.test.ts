import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlacedCandidate } from '@/lib/data/candidates'
import type { PredictionList } from '@/lib/data/prediction-list'
import type { SourceList } from '@/lib/data/source-list'
import { alive } from '../helpers/alive'
import { faultsOf } from '../helpers/axe'
import { openChromium, openVisit } from '../helpers/chromium'
import { openOwnRecord } from '../helpers/pages'
import { type Server, startServer } from '../helpers/server'

const interview = readFileSync('lib/db/example/endgames/interview.txt', 'utf8')

/** What a careful editor takes from the interview; the rest is passed over. */
const wanted = ['likely to come out of the war', 'low probability that Ukraine', 'not coming soon']

let server: Server
let browser: Browser
let page: Page
let workspace = ''
let pressed = 0

beforeAll(async () => {
  server = await startServer({ env: { FORESAID_NOW: '2022-06-20T12:00:00Z' } })
  browser = await openChromium()
  const visit = await openVisit(browser)
  page = await visit.newPage()
  workspace = await openOwnRecord(visit, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('three predictions are captured from an interview by keyboard, each field over its words, in under 25 presses', async () => {
  await keepInterview()
  await expectCard(1)
  let marked = 0
  for (let left = wanted.length; left > 0; ) {
    const quote = await quoteOnCard()
    if (!wanted.some((words) => quote.includes(words))) {
      await press('j')
      await expect.poll(quoteOnCard).not.toBe(quote)
      continue
    }
    if (marked === 0) marked = await walkFields(quote)
    await press('a')
    left -= 1
    await page.getByText(`Accepted`, { exact: false }).first().waitFor()
    await expect.poll(async () => (await predictions()).length).toBe(wanted.length - left)
    if (left > 0) await expect.poll(quoteOnCard).not.toBe(quote)
  }
  expect(marked).toBeGreaterThan(2)
  expect(pressed).toBeLessThan(25)

  await page.goto(server.url, { waitUntil: 'networkidle' })
  expect((await predictions()).map(({ status }) => status)).toEqual(['open', 'open', 'open'])
  for (const { label } of await predictions()) await page.getByText(label).first().waitFor()
})

test('an undo brings the card back as it was, a rejection stays, and another visit finds both', async () => {
  const before = (await predictions()).length
  await openText()
  const quote = await quoteOnCard()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' In words of mine.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect.poll(async () => (await predictions()).length).toBe(before + 1)
  await expect.poll(quoteOnCard).not.toBe(quote)
  await page.keyboard.press('z')
  await expect.poll(async () => (await predictions()).length).toBe(before)
  await expect.poll(quoteOnCard).toBe(quote)
  expect(await page.getByRole('textbox', { name: 'Question' }).inputValue()).toMatch(/In words of mine\.$/)

  await page.keyboard.press('x')
  await expect.poll(async () => (await states()).rejected).toBe(1)
  const other = await browser.newContext()
  await openOwnRecord(other, server.url)
  page = await other.newPage()
  await openText()
  await page.getByRole('button', { name: /^Rejected \d+: open$/ }).waitFor()
  expect(await quoteOnCard()).not.toBe(quote)
})

test('a text in another language is kept, says that it cannot be read here, and goes on saying it', async () => {
  const sentence = 'This does not look like English, which is all that can be read here.'
  await keep({
    text: 'Der Winter wird wahrscheinlich kalt. Im nächsten Jahr kommt die Wahl, und niemand weiß, wer sie gewinnt.',
    title: 'Vorhersagen',
    author: 'Anna Beispiel',
  })
  await page.getByText(sentence).first().waitFor()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText(sentence).waitFor()
  await page.getByRole('button', { name: 'Draw the predictions' }).waitFor()
})

test('a second prediction is drawn from a quote that has one', async () => {
  const before = (await predictions()).length
  await page.goto(`${server.url}/sources/${await sourceId()}`, { waitUntil: 'networkidle' })
  await press('l')
  await page
    .getByRole('button', { name: /^Quote \d+, .*: open$/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Add another reading' }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill('Will the fighting stop by the end of 2023?')
  await page.getByRole('textbox', { name: 'Due', exact: true }).fill('end of 2023')
  await page.getByRole('textbox', { name: 'Chance that it happens', exact: true }).fill('20')
  await page.getByRole('button', { name: 'Record the prediction' }).click()
  await expect.poll(async () => (await predictions()).length).toBe(before + 1)
  await page.getByRole('heading', { name: '2 predictions' }).waitFor()
})

test('another version of the text is held against the quotes, and nothing on record changes', async () => {
  const before = await predictions()
  await page.goto(`${server.url}/sources/${await sourceId()}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Has the text changed?' }).click()
  const changed = interview.replace('not coming soon', 'not coming very soon')
  await page.getByRole('textbox', { name: 'The text as it reads now' }).fill(changed)
  await page.getByRole('button', { name: 'Look for the quotes' }).click()
  await page.getByText(/^Of \d quotes, 1 reads differently; \d stands? in it word for word\.$/).waitFor()
  await page.locator('ins', { hasText: 'very' }).waitFor()
  expect(await predictions()).toEqual(before)
  expect(await faultsOf(page)).toEqual([])
})

test('the card has nothing that keeps anybody out', async () => {
  await openText()
  expect(await faultsOf(page)).toEqual([])
})

function keepInterview(): Promise<void> {
  return keep({ text: interview, title: 'Alternate Endings', author: 'Michael Bluhm' })
}

async function keep(source: { text: string; title: string; author: string }): Promise<void> {
  await page.goto(`${server.url}/sources/new`, { waitUntil: 'networkidle' })
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await alive(text)
  await text.fill(source.text)
  await page.getByRole('textbox', { name: 'Title' }).fill(source.title)
  await page.getByRole('textbox', { name: 'Author' }).fill(source.author)
  await page.getByRole('textbox', { name: 'Day it appeared', exact: true }).fill('7 June 2022')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}/)
}

async function openText(): Promise<void> {
  await page.goto(`${server.url}/sources/${await sourceId()}`, { waitUntil: 'networkidle' })
  await alive(page.getByRole('button', { name: /^Accept/ }))
}

async function expectCard(number: number): Promise<void> {
  await page.getByRole('heading', { name: new RegExp(`^${number} of \\d+$`) }).waitFor()
  await alive(page.getByRole('button', { name: /^Accept/ }))
}

/** From the question on by Tab: while a field has the focus, the words that it was read from are marked in the text. */
async function walkFields(quote: string): Promise<number> {
  let marked = 0
  await press('e')
  await expect.poll(markedWords).toBe(quote)
  for (let tabs = 0; tabs < 5; tabs++) {
    await press('Tab')
    const from = await page.evaluate(() =>
      document.activeElement?.closest('[data-from]')?.getAttribute('data-from'),
    )
    const [start, end] = (from ?? '').split('-').map(Number)
    const words = from ? interview.slice(start, end) : ''
    await expect.poll(markedWords).toBe(words)
    if (words) marked += 1
  }
  await press('Escape')
  return marked
}

async function press(key: string): Promise<void> {
  pressed += 1
  await page.keyboard.press(key)
}

function markedWords(): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-picked]')].map((piece) => piece.textContent).join(''),
  )
}

async function quoteOnCard(): Promise<string> {
  const words = (await page.locator('form blockquote').textContent()) ?? ''
  return words.slice(1, -1)
}

async function predictions() {
  return (await read<PredictionList>('/api/predictions')).rows
}

async function states() {
  const candidates = await read<PlacedCandidate[]>(`/api/sources/${await sourceId()}/candidates`)
  return Object.fromEntries(
    (['open', 'accepted', 'rejected'] as const).map((state) => [
      state,
      candidates.filter((candidate) => candidate.state === state).length,
    ]),
  )
}

async function sourceId(): Promise<string> {
  const { rows } = await read<SourceList>('/api/sources')
  return rows.find((source) => source.title === 'Alternate Endings')?.id ?? ''
}

async function read<Data>(path: string): Promise<Data> {
  return (await (await fetch(`${server.url}${path}?workspace=${workspace}`)).json()) as Data
}

import { Buffer } from 'node:buffer'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SourceList } from '@/lib/data/source-list'
import type { PlacedQuote } from '@/lib/data/source-page'
import { alive } from '../helpers/alive'
import { openChromium, openVisit } from '../helpers/chromium'
import { selectByMouse } from '../helpers/select-words'
import { openOwnRecord } from '../helpers/pages'
import { type Server, startServer } from '../helpers/server'

/** Everything that moves offsets: characters of two units and more, both line ends, curly quotes, a hard space, a mark nobody sees. */
const text =
  '🎈🎈 It’s\u00A0over, he says.\r\n\r\nAnn Lee:\u00A0“It could\u200B be soon”\r\nor never 👩‍👩‍👧 at all.\n\nThe “end”\u202E now.\r\n'

let server: Server
let browser: Browser
let page: Page
let workspace = ''

beforeAll(async () => {
  server = await startServer()
  browser = await openChromium()
  const visit = await openVisit(browser)
  page = await visit.newPage()
  workspace = await openOwnRecord(visit, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a file is kept byte for byte, and words selected with the mouse are kept at their exact place', async () => {
  await keepFile()
  const wanted = [
    'It’s\u00A0over',
    'could\u200B be soon”\r\nor never 👩‍👩‍👧',
    '“It could',
    'never 👩‍👩‍👧 at all.\n\nThe “end”',
  ]
  for (const words of wanted) await quoteByMouse(words)
  await quoteByTyping("it's over, HE SAYS", 'It’s\u00A0over, he says')
  const kept = await readQuotes()
  for (const quote of kept) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  expect(kept.map((quote) => quote.text).sort()).toEqual([...wanted, 'It’s\u00A0over, he says'].sort())
  expect(kept.every(({ speaker }) => speaker.name === 'Ann Lee')).toBe(true)
})

async function keepFile(): Promise<void> {
  await page.goto(`${server.url}/sources/new`)
  const file = { name: 'odd-text.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') }
  await alive(page.getByLabel('Text file'))
  await page.getByLabel('Text file').setInputFiles(file)
  await page.getByText('Kept byte for byte').waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe('odd text')
  await page.getByLabel('Day it appeared', { exact: true }).fill('7 June 2022')
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}/)
  await page.locator('[data-unit]').first().waitFor()
}

async function quoteByMouse(words: string): Promise<void> {
  await selectByMouse(page, text.indexOf(words), words.length)
  await recordQuote()
}

async function quoteByTyping(typed: string, words: string): Promise<void> {
  await page.getByLabel('Words in the text').focus()
  await page.keyboard.type(typed)
  await page.getByText('Found once').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('blockquote', { hasText: words }).waitFor()
  await recordQuote()
}

async function recordQuote(): Promise<void> {
  await page.getByText('Draw a prediction from these words').click()
  const name = page.getByRole('textbox', { name: /^(Speaker|Name)$/ })
  if (await name.isVisible()) await name.fill('Ann Lee')
  else if (!(await page.getByRole('combobox', { name: 'Speaker' }).textContent())?.includes('Ann Lee')) {
    await page.getByRole('combobox', { name: 'Speaker' }).click()
    await page.getByRole('option', { name: 'Ann Lee' }).click()
  }
  await page.getByRole('button', { name: 'Accept as a quote' }).click()
  await page.getByRole('button', { name: 'Close the quote' }).click()
}

async function readQuotes(): Promise<PlacedQuote[]> {
  const read = async <T>(path: string) =>
    (await (await fetch(`${server.url}${path}?workspace=${workspace}`)).json()) as T
  const { rows } = await read<SourceList>('/api/sources')
  return read<PlacedQuote[]>(`/api/sources/${rows[0]?.id}/quotes`)
}

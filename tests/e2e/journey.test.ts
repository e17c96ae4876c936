import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alive } from '../helpers/alive'
import { openChromium, openVisit } from '../helpers/chromium'
import { selectByMouse } from '../helpers/select-words'
import { type Server, startServer } from '../helpers/server'

const interview = readFileSync('lib/db/example/endgames/interview.txt', 'utf8')
const question = 'Will the Kremlin declare victory by the end of 2022?'

let folder: string
let server: Server
let browser: Browser
let visit: BrowserContext
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-journey-'))
  server = await startServer({ dataDir: folder })
  browser = await openChromium()
  visit = await openVisit(browser)
  page = await visit.newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

test('from a first start to a scored record of one’s own that outlives a kill', async () => {
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await expectText('0.123')
  await alive(page.getByRole('button', { name: 'Start your own record' }))
  await page.getByRole('button', { name: 'Start your own record' }).click()
  await expectText('Start with what someone said')

  await keepInterview()
  await selectWords('that’s not coming soon')
  await drawPrediction()
  await page
    .getByRole('link', { name: /Kremlin declare victory/ })
    .first()
    .click()
  await expectText('band 2–15%')
  await recordEvent()
  await settle()

  await page.getByRole('link', { name: 'Dashboard', exact: true }).click()
  await expectText('0.005')
  await expectText('n 1')
  await expectText('0.0049 (0.0004–0.0225)')

  await recordForecastOfOnesOwn()
  await server.kill('SIGKILL')
  server = await startServer({ dataDir: folder, port: Number(new URL(server.url).port) })
  await page.goto(`${server.url}/predictions`)
  await expectText('Will it snow in London by the end of next year?')
  await expectText(question)
  await page.goto(server.url)
  await expectText('0.0049 (0.0004–0.0225)')
  expect(await scoresOfTheExample()).toEqual({ n: 7, mean: 0.1231 })
})

async function keepInterview(): Promise<void> {
  await field('Text').fill(interview)
  await page.getByRole('link', { name: 'Go on with this text' }).click()
  await page.waitForURL(/\/sources\/new/)
  await expect.poll(() => field('Text').inputValue(), { timeout: 20_000 }).toBe(interview)
  await field('Title').fill('Alternate Endings')
  await field('Day it appeared').fill('7 June 2022')
  await expectText('Tuesday')
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await page.waitForURL(/\/sources\/[0-9a-f-]{36}/)
}

async function selectWords(words: string): Promise<void> {
  await page.locator('[data-unit]').first().waitFor()
  await alive(page.getByRole('button', { name: /^Accept/ }))
  await selectByMouse(page, interview.indexOf(words), words.length)
  await expectText('2,245–2,267')
}

async function drawPrediction(): Promise<void> {
  await field('Speaker').fill('Chris Miller')
  await field('Question').fill(question)
  await expectText('31 December 2022')
  await field('Chance that it happens').fill('7 %')
  await field('Low end').fill('2')
  await field('High end').fill('15')
  await page.getByRole('button', { name: /^Accept/ }).dblclick()
  await expectText('7% by end of 2022')
}

async function recordEvent(): Promise<void> {
  await page.getByRole('button', { name: 'Add event' }).click()
  const form = page.getByRole('form', { name: 'Add an event' })
  await field('When').fill('31 Dec 2022')
  await field('What happened').fill('The war goes on; no victory has been declared.')
  await form.getByRole('button', { name: 'Record the event' }).click()
  await form.waitFor({ state: 'detached' })
}

async function settle(): Promise<void> {
  await page.getByRole('button', { name: 'Settle' }).click()
  await page.getByRole('radio', { name: /^No/ }).check()
  await page.getByRole('checkbox', { name: /no victory has been declared/ }).check()
  await field('Known on').fill('2022-12-31')
  await field('Why').fill('No such statement was made.')
  await page.getByRole('button', { name: 'Record No' }).click()
  await expectText('known and due 31 Dec 2022')
}

/** At a quick typist's pace; what is asked for is under fifteen seconds. */
async function recordForecastOfOnesOwn(): Promise<void> {
  await page.getByRole('link', { name: 'New prediction' }).first().click()
  await field('What will time answer?').waitFor()
  const begun = Date.now()
  await page.keyboard.type('Will it snow in London by the end of next year?', { delay: 60 })
  await page.keyboard.press('Tab')
  await page.keyboard.type('85', { delay: 60 })
  await page.keyboard.press('Enter')
  await page.getByLabel('Recorded just now').getByText('85%').waitFor()
  expect(Date.now() - begun).toBeLessThan(15_000)
}

/** A field by its label; beside many stands a calendar of a longer name, in some the word "optional". */
function field(label: string) {
  const name = new RegExp(`^${label.replace('?', '\\?')}( optional)?$`)
  return page.getByRole('textbox', { name }).first()
}

async function expectText(text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'attached' })
}

/** A visitor without a cookie sees the example. */
async function scoresOfTheExample(): Promise<{ n: number; mean: number }> {
  const { n, brier } = await (await fetch(`${server.url}/api/scores`)).json()
  return { n, mean: Math.round(brier.mean * 1e4) / 1e4 }
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alive } from '../helpers/alive'
import { openChromium, openVisit } from '../helpers/chromium'
import { type Cluster, databaseUrl, startCluster } from '../helpers/postgres-cluster'
import { type Server, startServer } from '../helpers/server'

let cluster: Cluster
let server: Server
let browser: Browser

beforeAll(async () => {
  cluster = await startCluster()
  server = await startServer({ env: { DATABASE_URL: databaseUrl(cluster.adminUrl, 'postgres') } })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  cluster?.stop()
})

test('a database that goes away mid-form costs nothing that was typed, and the page comes back with it', async () => {
  const visit = await openVisit(browser)
  const page = await visit.newPage()
  await page.goto(`${server.url}/predictions/new`, { waitUntil: 'networkidle' })
  const line = page.getByRole('textbox', { name: 'What will time answer?' })
  const chance = page.getByRole('textbox', { name: 'Chance that it happens' })
  await alive(line)
  await line.fill('Will the bridge reopen by the end of next year?')
  await chance.fill('1 in 8')

  cluster.pause()
  await page.keyboard.press('Enter')
  await page.getByText('The database cannot be reached').waitFor()
  expect(await line.inputValue()).toBe('Will the bridge reopen by the end of next year?')
  expect(await chance.inputValue()).toBe('1 in 8')

  await page.reload()
  await page.getByText('Your record is out of reach').waitFor()
  cluster.resume()
  await line.waitFor({ timeout: 60_000 })
  await expect
    .poll(() => line.inputValue(), { timeout: 20_000 })
    .toBe('Will the bridge reopen by the end of next year?')
  await chance.press('Enter')
  await page.getByLabel('Recorded just now').getByText('12.5%').waitFor()
  const { rows } = await (await visit.request.get(`${server.url}/api/predictions?words=bridge`)).json()
  expect(rows).toHaveLength(1)
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PredictionList } from '@/lib/data/prediction-list'
import type { SpeakerSummary } from '@/lib/data/speaker-list'
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

test('chosen rows are tagged at once, found by the tag, and untagged again by undo', async () => {
  await chooseTheTwoDueNext()
  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  await page.getByRole('combobox', { name: 'Tag' }).fill('this year')
  await page.getByRole('button', { name: 'Put it on' }).click()
  await page.getByText('“this year” is on 2 predictions.').waitFor()
  expect((await list('?tag=this%20year')).rows).toHaveLength(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The tag “this year” is off again.').waitFor()
  expect((await list('?tag=this%20year')).rows).toHaveLength(0)
})

test('a tag comes off chosen rows at once, and by undo it is on those again that carried it', async () => {
  await chooseTheTwoDueNext()
  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  expect(await page.getByRole('button', { name: /^Take off the tag/ }).count()).toBe(0)
  await page.getByRole('combobox', { name: 'Tag' }).fill('talks')
  await page.getByRole('button', { name: 'Put it on' }).click()
  await page.getByText('“talks” is on 2 predictions.').waitFor()
  const carriers = async () => (await list('?tag=talks')).rows.map(({ id }) => id)
  const before = await carriers()
  await chooseTheTwoDueNext()
  await page.getByRole('checkbox', { name: 'Choose: Neither side triumphs' }).check()
  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  await page.getByRole('button', { name: 'Take off the tag talks' }).click()
  await page.getByText('“talks” is off 2 predictions.').waitFor()
  expect(await carriers()).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The tag “talks” is on again.').waitFor()
  expect(await carriers()).toEqual(before)
})

test('chosen rows count another way, with a reason, and by undo as before', async () => {
  const roles = async () => (await list('?status=open')).rows.map(({ id, role }) => `${id} ${role}`)
  const before = await roles()
  expect(before.filter((row) => row.endsWith('headline'))).toHaveLength(2)
  await chooseTheTwoDueNext()
  await page.getByRole('button', { name: 'Role', exact: true }).click()
  await page.getByRole('combobox', { name: 'Role', exact: true }).click()
  await page.getByRole('option', { name: 'Headline, counts' }).click()
  await page.getByRole('button', { name: 'Change 2 predictions' }).click()
  await page.getByText('Say why: a chance was logged on what stood before.').waitFor()
  await page.getByRole('textbox', { name: 'Why' }).fill('All four are asked about.')
  await page.getByRole('button', { name: 'Change 2 predictions' }).click()
  await page.getByText('The role of 2 predictions is changed.').waitFor()
  expect((await roles()).filter((row) => row.endsWith('headline'))).toHaveLength(4)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('They count as before.').waitFor()
  expect(await roles()).toEqual(before)
})

test('chosen rows are given another due day, each by its own rules, and have their old one back by undo', async () => {
  await chooseTheTwoDueNext()
  await page.getByRole('button', { name: 'Due day' }).click()
  const day = page.getByRole('textbox', { name: 'Due day', exact: true })
  await day.fill('31 Dec 2020')
  await page.getByRole('textbox', { name: 'Why' }).fill('The talks were put off.')
  await page.getByRole('button', { name: 'Change 2 predictions' }).click()
  await page
    .getByText(/before/)
    .first()
    .waitFor()
  expect(await day.inputValue()).toBe('31 Dec 2020')
  await day.fill('31 Dec 2027')
  await page.getByRole('button', { name: 'Change 2 predictions' }).click()
  await page.getByText('The due day of 2 predictions is changed.').waitFor()
  expect(await dueOn('2027-12-31')).toBe(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The due days are as before.').waitFor()
  expect(await dueOn('2027-12-31')).toBe(0)
  expect(await dueOn('2026-12-31')).toBe(2)
})

test('two speakers become one, both addresses lead there, and they are two again by undo', async () => {
  const [miller, bluhm] = await speakers()
  const tab = await page.context().newPage()
  await page.goto(`${server.url}/speakers/${bluhm?.id}`, { waitUntil: 'networkidle' })
  await alive(page.getByRole('button', { name: 'Merge with another' }))
  await page.getByRole('button', { name: 'Merge with another' }).click()
  await page.getByRole('button', { name: 'Merge them' }).click()
  await page.getByText('“Michael Bluhm” is merged.').waitFor()
  expect(await speakers()).toMatchObject([{ name: 'Chris Miller', predictions: 30 }])
  expect((await tab.goto(`${server.url}/speakers/${bluhm?.id}`))?.status()).toBe(200)
  expect(new URL(tab.url()).pathname).toBe(`/speakers/${miller?.id}`)
  await tab.getByRole('button', { name: 'Take it back: Michael Bluhm' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(speakers, { timeout: 20_000 }).toEqual([miller, bluhm])
  await tab.goto(`${server.url}/speakers/${bluhm?.id}`)
  expect(new URL(tab.url()).pathname).toBe(`/speakers/${bluhm?.id}`)
  await tab.getByRole('heading', { level: 1, name: 'Michael Bluhm' }).waitFor()
})

async function chooseTheTwoDueNext(): Promise<void> {
  await page.goto(`${server.url}/predictions?status=open`, { waitUntil: 'networkidle' })
  await alive(page.getByRole('checkbox', { name: 'Choose: Signed settlement in force' }))
  for (const label of ['Signed settlement in force', 'Ukraine controls the old Donbas']) {
    await page.getByRole('checkbox', { name: `Choose: ${label}` }).check()
  }
  await page.getByText('2 predictions chosen').waitFor()
}

function list(search: string): Promise<PredictionList> {
  return read(`/api/predictions${search}`)
}

async function dueOn(day: string): Promise<number> {
  return (await list(`?status=open&dueFrom=${day}&dueTo=${day}`)).rows.length
}

/** Miller, who has most predictions, comes first. */
function speakers(): Promise<SpeakerSummary[]> {
  return read('/api/speakers')
}

async function read<Data>(path: string): Promise<Data> {
  return (await (await fetch(`${server.url}${path}`)).json()) as Data
}

import { NextRequest } from 'next/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { GET as getEvents } from '@/app/api/events/route'
import { GET as getPrediction } from '@/app/api/predictions/[id]/route'
import { GET as getPredictions } from '@/app/api/predictions/route'
import { GET as getScores } from '@/app/api/scores/route'
import { type Context, workspaceCookie } from '@/lib/context'
import { insertExample } from '@/lib/data/example'
import { aPrediction } from '../../helpers/builders'
import { testContext } from '../../helpers/context'
import { request as edge } from '../../helpers/next-edge'

let example: Context
let mine: Context

beforeEach(async () => {
  mine = await testContext()
  example = await testContext({ isExample: true })
  await insertExample(example)
})

type Route = (request: NextRequest) => Promise<Response>
const ask = (route: Route, search = '') => route(new NextRequest(`http://127.0.0.1:3000/api/x${search}`))
const page = (id: string) =>
  getPrediction(new NextRequest('http://127.0.0.1:3000/api/predictions/x'), {
    params: Promise.resolve({ id }),
  })
const said = async (response: Response) => (await response.json()).message

test('/api/scores of a first visit is the score of the example, not kept by anyone', async () => {
  const response = await ask(getScores)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { n, brier } = await response.json()
  expect([n, brier.mean.toFixed(4), brier.low.toFixed(4), brier.high.toFixed(4)]).toEqual([
    7,
    '0.1231',
    '0.0633',
    '0.2082',
  ])
})

test('/api/scores takes roles, the other reading and a workspace', async () => {
  const variants = await (await ask(getScores, '?role=headline,variant')).json()
  expect([variants.n, variants.brier.mean.toFixed(4)]).toEqual([15, '0.0814'])
  const other = await (await ask(getScores, '?reading=other')).json()
  expect([other.n, other.brier.mean.toFixed(4)]).toEqual([7, '0.0945'])
  const own = await (await ask(getScores, `?workspace=${mine.viewer.workspaceId}`)).json()
  expect([own.n, own.brier]).toEqual([0, null])
})

test('the workspace last opened is read, unless the address names one', async () => {
  edge.cookies.set(workspaceCookie, mine.viewer.workspaceId)
  expect((await (await ask(getPredictions)).json()).counts.total).toBe(0)
  const named = await ask(getPredictions, `?workspace=${example.viewer.workspaceId}`)
  expect((await named.json()).counts.total).toBe(30)
})

test('what does not fit is refused with a sentence that names it', async () => {
  const sentences = {
    '?role=context': 'role: Only headline, variant can be asked for.',
    '?reading=third': 'reading: Only headline or other can be asked for.',
    '?origin=guess': 'origin: Only number, phrase, bare, judged, derived can be asked for.',
    '?forecaster=miller': 'forecaster: An id must be a UUID.',
    '?resolvedFrom=2022-02-30': 'resolvedFrom: A day must be written as 2026-12-31.',
    '?late=perhaps': 'late: Only true or false can be asked for.',
    '?spaeker=x': 'There is no filter named spaeker.',
    '?role=headline&role=variant': 'role: Give it once, with commas between several values.',
    '?workspace=example': 'workspace: An id must be a UUID.',
  }
  for (const [search, sentence] of Object.entries(sentences)) {
    const response = await ask(getScores, search)
    expect([response.status, await said(response)], search).toEqual([400, sentence])
  }
  for (const search of ['?limit=0', '?limit=x', '?limit=501', '?sort=luck', '?cursor=abc', '?status=gone']) {
    expect((await ask(getPredictions, search)).status, search).toBe(400)
  }
  const forged = JSON.stringify(['1', '2022-06-31', '019f0000-0000-7000-8000-000000000000'])
  expect((await ask(getPredictions, `?cursor=${encodeURIComponent(forged)}`)).status).toBe(400)
})

test('an empty value is no filter', async () => {
  expect((await ask(getPredictions, '?status=&words=&speaker=')).status).toBe(200)
})

test('what is not in the record is 404, and so is a workspace that is gone', async () => {
  const id = await aPrediction(mine)
  expect((await page(id)).status).toBe(404)
  expect((await page('nonsense')).status).toBe(400)
  edge.cookies.set(workspaceCookie, mine.viewer.workspaceId)
  expect((await (await page(id)).json()).id).toBe(id)
  const gone = await ask(getScores, '?workspace=019f0000-0000-7000-8000-000000000000')
  expect([gone.status, await said(gone)]).toEqual([404, 'That workspace is not here.'])
})

test('a list comes as CSV, whole, with formulas kept from running', async () => {
  await aPrediction(mine, { label: '=HYPERLINK("x")', question: 'Will it, "truly"?' })
  const search = `?format=csv&workspace=${mine.viewer.workspaceId}`
  const response = await ask(getPredictions, search)
  const text = await response.text()
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('foresaid-predictions.csv')
  expect(text).toContain(`"'=HYPERLINK(""x"")","Will it, ""truly""?",headline`)
  const whole = await (await ask(getEvents, '?format=csv&limit=1')).text()
  expect(whole.trim().split('\r\n').length).toBe(61)
})

test('an outage is 503 with a sentence, never an empty list', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  const shared = globalThis as unknown as { foresaidDatabase: { db: object } }
  const opened = shared.foresaidDatabase
  const away = () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  }
  shared.foresaidDatabase = { ...opened, db: { select: away } }
  const response = await ask(getScores)
  shared.foresaidDatabase = opened
  expect(complaints).toHaveBeenCalledOnce()
  complaints.mockClear()
  expect([response.status, await said(response)]).toEqual([
    503,
    'The database cannot be reached. Nothing is lost; try again.',
  ])
})

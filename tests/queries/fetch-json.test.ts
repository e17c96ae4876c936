import { afterEach, expect, test, vi } from 'vitest'
import { fetchJson } from '@/lib/queries/fetch-json'
import { predictionQueries } from '@/lib/queries/predictions'
import { predictionFilter } from '@/lib/validation/prediction-filter'

const answers = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))

afterEach(() => vi.unstubAllGlobals())

test('a refusal throws the sentence of the server', async () => {
  answers(async () => Response.json({ message: 'The database cannot be reached.' }, { status: 503 }))
  await expect(fetchJson('/api/scores', {})).rejects.toMatchObject({
    message: 'The database cannot be reached.',
    status: 503,
  })
})

test('an answer that is no JSON, and none at all, are sentences too', async () => {
  answers(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
  await expect(fetchJson('/api/scores', {})).rejects.toThrow('The server answered with an error (502).')
  answers(async () => {
    throw new TypeError('fetch failed')
  })
  await expect(fetchJson('/api/scores', {})).rejects.toMatchObject({ status: 0 })
})

test('a filter goes into the address, its lists joined, what is not set left out', async () => {
  answers(async () => Response.json([]))
  const workspace = '019f0000-0000-7000-8000-000000000000'
  const options = predictionQueries.list(
    workspace,
    predictionFilter.parse({ status: 'due,open', words: 'a&b' }),
  )
  await (options.queryFn as () => Promise<unknown>)()
  expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe(
    `/api/predictions?status=open%2Cdue&words=a%26b&sort=due&limit=50&workspace=${workspace}`,
  )
})

test('the workspace is in the key, so that a switch never shows the data of another', () => {
  const filter = predictionFilter.parse({})
  expect(predictionQueries.list('a', filter).queryKey).not.toEqual(
    predictionQueries.list('b', filter).queryKey,
  )
  expect(predictionQueries.list('a', filter).queryKey.slice(0, 2)).toEqual(predictionQueries.all)
})

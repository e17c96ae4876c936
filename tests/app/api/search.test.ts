import { NextRequest } from 'next/server'
import { beforeEach, expect, test } from 'vitest'
import { GET } from '@/app/api/search/route'
import { type Context, workspaceCookie } from '@/lib/context'
import { aPrediction } from '../../helpers/builders'
import { testContext } from '../../helpers/context'
import { request as edge } from '../../helpers/next-edge'

let mine: Context

beforeEach(async () => {
  mine = await testContext()
  edge.cookies.set(workspaceCookie, mine.viewer.workspaceId)
})

const ask = (search: string) => GET(new NextRequest(`http://127.0.0.1:3000/api/search${search}`))
const askFor = (q: string) => ask(`?q=${encodeURIComponent(q)}`)

test('/api/search answers with what the open record holds, kept by no one', async () => {
  await aPrediction(mine)
  await aPrediction(await testContext({ name: 'Another' }))
  const response = await askFor('bridge op')
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { predictions } = await response.json()
  expect(predictions).toHaveLength(1)
  expect(predictions[0].words.marks).toHaveLength(2)
})

test.each([
  ['10 kB of text', 'word '.repeat(2048), 'q: At most 200 characters can be searched for.'],
  [
    'a NUL',
    'old\0Donbas',
    'q: The text holds a NUL character at line 1, character 4. Remove it and try again.',
  ],
  ['only spaces', '   ', 'q: Say what to look for.'],
])('a search for %s is refused with a sentence', async (_, q, sentence) => {
  const response = await askFor(q)
  expect([response.status, (await response.json()).message]).toEqual([400, sentence])
})

test('a search without words, with two, or with another name is refused', async () => {
  const said = async (search: string) => (await (await ask(search)).json()).message
  expect(await said('')).toBe('q: Say what to look for.')
  expect(await said('?q=a&q=b')).toBe('q: Give it once, with commas between several values.')
  expect(await said('?q=a&words=b')).toBe('There is no filter named words.')
})

test.each(['%', "'", '\\', '"an unclosed mark', '%_\\\'"'])(
  'a search for %s is answered with nothing',
  async (q) => {
    await aPrediction(mine)
    const response = await askFor(q)
    expect([response.status, (await response.json()).predictions]).toEqual([200, []])
    expect((await ask('?q=%ED%A0%80')).status).toBe(200)
  },
)

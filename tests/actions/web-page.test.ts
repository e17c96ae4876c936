import { expect, test } from 'vitest'
import { fileDraft } from '@/app/sources/new/_components/file-draft'
import { emptySource } from '@/app/sources/new/_components/source-draft'
import { testContext } from '../helpers/context'

const lines = [
  'The bridge has been closed since March, and the town has had to get used to the ferry and its hours.',
  'Ada Example does not think that it opens this year. “It may well take until 2024,” she says, and shrugs.',
]
const html = `<!doctype html><html><head><title>The bridge stays shut</title>
  <meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2022-06-07T09:30:00Z">
  </head><body><nav>Home</nav><article>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

test('a saved page fills the form with its article, and what was typed stays', async () => {
  const { workspaceId } = (await testContext()).viewer
  const file = new File([html], 'page.html', { type: 'text/html' })
  expect(await fileDraft(file, { ...emptySource, title: 'My title' }, workspaceId)).toEqual({
    ok: true,
    value: {
      text: lines.join('\n\n'),
      fileName: '',
      title: 'My title',
      author: '',
      outlet: 'The Courier',
      publishedOn: '7 Jun 2022',
    },
  })
})

test('a plain text that speaks of HTML is a text', async () => {
  const file = new File(['<p>As it is</p>\r\n'], 'notes.txt', { type: 'text/plain' })
  expect(await fileDraft(file, emptySource, 'nobody')).toEqual({
    ok: true,
    value: { text: '<p>As it is</p>\r\n', fileName: 'notes.txt', title: 'notes' },
  })
})

import { expect, test } from 'vitest'
import { readWebPage } from '@/lib/core/web-page/read-web-page'

const story = [
  'The bridge over the Ister has been closed since March, and the town has had to get used to the ferry.',
  'Ada Example, who ran the last repair, does not think that it opens this year. “It may well take until 2024,” she says, and she would not be surprised by 2025.',
  'The council has set aside money for a second ferry, which is to begin in the autumn, and it has asked the ministry for more.',
]

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>The bridge - The Courier</title>${head}</head><body>
    <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${body}
    <footer><p>Copyright The Courier. All rights reserved. Cookies.</p></footer></body></html>`
}

const article = `<article><h1>The bridge stays shut</h1>${story.map((line) => `<p>${line}</p>`).join('\n')}</article>`

test('an article is its paragraphs, without the page around it', () => {
  const read = readWebPage(page(article))
  expect(read.ok && read.value.text.split('\n\n').filter((line) => story.includes(line))).toEqual(story)
  expect(read.ok && read.value.text).not.toMatch(/Sport|Cookies/)
})

test('what a page says of itself comes with it', () => {
  const head = `<meta property="og:title" content="The bridge stays shut"><meta property="og:site_name" content="The Courier">
    <meta name="author" content="Max Muster"><meta property="article:published_time" content="2022-06-07T09:30:00Z">`
  expect(readWebPage(page(article, head))).toMatchObject({
    ok: true,
    value: {
      title: 'The bridge stays shut',
      author: 'Max Muster',
      outlet: 'The Courier',
      publishedAt: '2022-06-07T09:30:00Z',
    },
  })
})

test('a script in a page neither runs nor is read', () => {
  const script = '<script>globalThis.wasRun = true; document.write("written by a script")</script>'
  const trap = `${article.replace('</article>', `${script}<p onclick="globalThis.wasRun = true">${story[0]}</p><img src="x" onerror="globalThis.wasRun = true"></article>`)}`
  const read = readWebPage(page(trap, script))
  expect(read.ok && read.value.text).not.toMatch(/written by a script|wasRun/)
  expect(globalThis).not.toHaveProperty('wasRun')
})

test('entities, line breaks and marks inside a line read as they would on the page', () => {
  const lines = `<article><p>AT&amp;T &mdash; 5&nbsp;%<br>and <b>bold</b> <i>words</i>.</p>${story.map((line) => `<p>${line}</p>`).join('')}</article>`
  const read = readWebPage(page(lines))
  expect(read.ok && read.value.text).toContain('AT&T — 5\u00a0%\nand bold words.')
})

test.each([['<div>'.repeat(501)], ['<b>'.repeat(60_000)], ['<p>x</p>'.repeat(50_001)]])(
  'a page of too many elements, or too many inside each other, is refused in words',
  (html) => {
    expect(readWebPage(html)).toEqual({
      ok: false,
      message: 'The page is too large to be read as an article. Copy the text itself and paste it.',
    })
  },
)

test.each(['', '   ', '<html></html>', '<p>', '<script>1</script>'])(
  'a page without an article is refused in words: %j',
  (html) => {
    expect(readWebPage(html)).toMatchObject({
      ok: false,
      message: 'No article was found in the page. Copy the text itself and paste it.',
    })
  },
)

test('a piece of a page is read like a whole one', () => {
  const read = readWebPage(`<p>${story[0]}</p><p>${story[1]}</p>`)
  expect(read.ok && read.value.text).toBe(`${story[0]}\n\n${story[1]}`)
})

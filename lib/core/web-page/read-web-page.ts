import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fail, ok, type Result } from '@/lib/core/result'
import { blockText } from './block-text'

/** What an article's page says of itself; empty where it does not say. */
export type WebPage = {
  text: string
  title: string
  author: string
  outlet: string
  /** As the page writes it, such as `2022-06-07T09:30:00Z`. */
  publishedAt: string
}

/** A page of more elements, or of more inside each other, is no article; what reads it takes a step for each. */
const mostElements = 50_000
const deepest = 500

/**
 * The article of a saved web page as plain text, with what the page says of itself. Nothing in it runs or is fetched:
 * it is read as marks and words. Paragraphs are parted by an empty line.
 */
export function readWebPage(html: string): Result<WebPage> {
  if (isTooLarge(html)) {
    return fail('The page is too large to be read as an article. Copy the text itself and paste it.')
  }
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe')) {
    if (element.getAttribute('type') !== 'application/ld+json') element.remove()
  }
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
  const text = article?.content ? blockText(article.content) : ''
  if (!article || text === '') {
    return fail('No article was found in the page. Copy the text itself and paste it.')
  }
  return ok({
    text,
    title: article.title?.trim() ?? '',
    author: article.byline?.trim() ?? '',
    outlet: article.siteName?.trim() ?? '',
    publishedAt: article.publishedTime?.trim() ?? '',
  })
}

const voids = 'area base br col embed hr img input link meta source track wbr'.split(' ')
const endedByOthers = 'dd dt html li option p tbody td th thead tr'.split(' ')
const unnested = new Set([...voids, ...endedByOthers])

function isTooLarge(html: string): boolean {
  let elements = 0
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    elements += slash ? 0 : 1
    if (!unnested.has(name.toLowerCase())) depth = Math.max(0, depth + (slash ? -1 : 1))
    if (elements > mostElements || depth > deepest) return true
  }
  return false
}

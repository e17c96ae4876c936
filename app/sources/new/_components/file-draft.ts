import { readWebPage } from '@/lib/actions/web-page'
import { isCalendarDate } from '@/lib/core/calendar'
import { ok, type Result } from '@/lib/core/result'
import { day } from '@/lib/format'
import { readTextFile } from './read-text-file'
import type { SourceDraft } from './source-draft'
import { titleFrom } from './text-size'

/**
 * What a file brings to the form: a text as it is, or the article in a saved web page with what the page says of
 * itself. What was typed already stays.
 */
export async function fileDraft(
  file: File,
  typed: SourceDraft,
  workspaceId: string,
): Promise<Result<Partial<SourceDraft>>> {
  const read = await readTextFile(file)
  if (!read.ok) return read
  if (!isWebPage(file)) {
    return ok({ text: read.value, fileName: file.name, title: typed.title || titleFrom(file.name) })
  }
  const page = await readWebPage({ workspaceId, html: read.value })
  if (!page.ok) return page
  const { text, title, author, outlet, publishedAt } = page.value
  const publishedOn = publishedAt.slice(0, 10)
  return ok({
    text,
    fileName: '',
    title: typed.title || title || titleFrom(file.name),
    author: typed.author || author,
    outlet: typed.outlet || outlet,
    publishedOn: typed.publishedOn || (isCalendarDate(publishedOn) ? day(publishedOn) : ''),
  })
}

function isWebPage({ name, type }: File): boolean {
  return type === 'text/html' || /\.html?$/i.test(name)
}

'use server'

import { z } from 'zod'
import { readWebPage as read } from '@/lib/core/web-page/read-web-page'
import { inWorkspace } from '@/lib/validation/entry'
import { sourceText } from '@/lib/validation/text'
import { action } from './action'

/** The article of a saved web page, as text. Nothing is stored, and nothing is fetched. */
export const readWebPage = action(z.object({ ...inWorkspace, html: sourceText }), async ({ html }) =>
  read(html),
)

'use client'

import { useDraft } from '@/app/_components/use-draft'
import { emptySource } from './source-draft'

/** The source that is being added to a record: begun on its empty dashboard or on the form itself, it is one draft. */
export function useSourceDraft(workspaceId: string) {
  return useDraft(`source:${workspaceId}`, emptySource)
}

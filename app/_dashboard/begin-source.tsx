'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '../_components/ui/button'
import { SourceText } from '../sources/new/_components/source-text'
import { useSourceDraft } from '../sources/new/_components/use-source-draft'

/** The first text of a record, begun right here: the form of a new source goes on with it. */
export function BeginSource({ workspace }: { workspace: string }) {
  const { values, change } = useSourceDraft(workspace)
  return (
    <div className="mt-6 grid gap-3">
      <SourceText workspaceId={workspace} values={values} change={change} />
      <div className="flex flex-wrap gap-2">
        <Link href="/sources/new" className={buttonClass({ look: 'primary', size: 'large' })}>
          {values.text === '' ? 'Add an interview' : 'Go on with this text'}
        </Link>
        <Link href="/predictions/new" className={buttonClass({ size: 'large' })}>
          <Plus aria-hidden="true" />
          New prediction
        </Link>
      </div>
    </div>
  )
}

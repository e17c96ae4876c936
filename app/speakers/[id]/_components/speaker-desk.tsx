'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Merge, Pencil } from 'lucide-react'
import { useState } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { Button } from '@/app/_components/ui/button'
import { speakerQueries } from '@/lib/queries/speakers'
import { DescribeForm } from './describe-form'
import { MergeForm } from './merge-form'
import type { RecordProps } from './speaker-record'

/** What can be put right about a speaker. */
export function SpeakerDesk({ workspace, id }: RecordProps) {
  const { data: speaker } = useSuspenseQuery(speakerQueries.page(workspace, id))
  const [open, setOpen] = useState<'describe' | 'merge' | null>(null)
  const props = { workspaceId: workspace, speaker, onClose: () => setOpen(null) }
  if (open === 'describe') return <DescribeForm {...props} />
  if (open === 'merge') {
    return (
      <SectionBoundary failed="The other speakers could not be loaded." height={120}>
        <MergeForm {...props} />
      </SectionBoundary>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={() => setOpen('describe')}>
        <Pencil aria-hidden="true" />
        Rename or describe
      </Button>
      {speaker.isSelf ? null : (
        <Button size="small" onClick={() => setOpen('merge')}>
          <Merge aria-hidden="true" />
          Merge with another
        </Button>
      )}
    </div>
  )
}

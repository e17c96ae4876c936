'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { PageHead } from '@/app/_components/page-head'
import { segmentClass, segmentedClass } from '@/app/_components/ui/segmented'
import { Tag } from '@/app/_components/ui/tag'
import { speakerQueries } from '@/lib/queries/speakers'
import type { RecordProps } from './speaker-record'

/** Who it is, and which predictions the scores of the page are of. */
export function SpeakerHead({ workspace, id, filter }: RecordProps) {
  const { data: speaker } = useSuspenseQuery(speakerQueries.page(workspace, id))
  const hasVariants = filter.role.includes('variant')
  const at = `/speakers/${id}` as const
  return (
    <PageHead
      title={
        <>
          <SeenText text={speaker.name} />
          {speaker.isSelf ? <Tag className="ml-3 align-middle font-ui">you</Tag> : null}
        </>
      }
      end={
        <nav aria-label="Which predictions" className={segmentedClass}>
          <Link href={at} aria-current={!hasVariants} className={segmentClass}>
            Headline
          </Link>
          <Link
            href={`${at}?role=headline,variant` as Route}
            aria-current={hasVariants}
            className={segmentClass}
          >
            With variants
          </Link>
        </nav>
      }
    >
      {speaker.description ? <SeenText text={speaker.description} /> : null}
    </PageHead>
  )
}

import type { Metadata } from 'next'
import { Suspense } from 'react'
import { PageHead } from '@/app/_components/page-head'
import { SectionSkeleton } from '@/app/_components/ui/skeleton'
import { requestContext } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { NewSourceForm } from './_components/new-source-form'

export const metadata: Metadata = { title: 'Add interview' }

export default function NewSourcePage() {
  return (
    <div className="wrap">
      <PageHead title="Start with what someone said">
        Paste an interview, an article or a transcript. Then select the words that predict something.
      </PageHead>
      <Suspense fallback={<SectionSkeleton height={420} />}>
        <Form />
      </Suspense>
    </div>
  )
}

async function Form() {
  const { viewer, now } = await requestContext()
  return <NewSourceForm workspaceId={viewer.workspaceId} today={dayOf(now.getTime(), viewer.timeZone)} />
}

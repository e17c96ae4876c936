import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/page-head'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { exampleContext, requestContext } from '@/lib/context'
import { findWorkedExample } from '@/lib/data/worked-example'
import { Methods } from './_components/methods'

export const metadata: Metadata = { title: 'Methods' }

/** How every figure is made, in words, with its formula and source, and worked out on the record as it stands. */
export default function MethodsPage() {
  return (
    <div className="wrap pb-16">
      <PageHead title="How the scores are made">
        Every score can be unfolded into the sum that made it, on the page of its prediction.
      </PageHead>
      <SectionBoundary failed="The methods could not be shown." height={900}>
        <Worked />
      </SectionBoundary>
    </div>
  )
}

async function Worked() {
  const context = await requestContext()
  return <Methods example={await findWorkedExample(context, await exampleContext(context))} />
}

'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { predictionQueries } from '@/lib/queries/predictions'
import { Beside } from './beside'
import { ChanceMoved } from './chance-moved'
import { ComesFrom } from './comes-from'
import { Evidence } from './evidence'
import { History } from './history'
import { Masthead } from './masthead'
import { Notes } from './notes'
import { OpenPanel } from './open-panel'
import { Readings } from './readings'
import { ResolutionRecord } from './resolution-record'
import { Said } from './said'
import { ScoreReceipts } from './score-receipts'
import { Strip } from './strip'
import { Tags } from './tags'
import { WhatCounts } from './what-counts'

type Props = { workspace: string; id: string }

/** What every section is given: the prediction, and whose record it is in. */
export function Prediction({ workspace, id }: Props) {
  const { data: prediction } = useSuspenseQuery(predictionQueries.page(workspace, id))
  const props = { prediction, workspace }
  return (
    <article className="wrap pb-14">
      <Masthead {...props} />
      <Said {...props} />
      <Part title="The tags">
        <Tags {...props} />
      </Part>
      <Strip {...props} />
      <div className="mt-9 grid gap-x-[60px] gap-y-[34px] lg:grid-cols-[minmax(0,780fr)_minmax(0,400fr)]">
        <div className="grid min-w-0 content-start gap-[34px]">
          <OpenPanel {...props} />
          <Part title="How the chance moved">
            <ChanceMoved {...props} />
          </Part>
          <Part title="The evidence">
            <Evidence {...props} />
          </Part>
          <Part title="Where the chance comes from">
            <ComesFrom {...props} />
          </Part>
          <Part title="The history">
            <History {...props} />
          </Part>
        </div>
        <div className="grid min-w-0 content-start gap-[34px]">
          <Part title="The resolution">
            <ResolutionRecord {...props} />
          </Part>
          <Part title="The score receipt">
            <ScoreReceipts {...props} />
          </Part>
          <Part title="What counts">
            <WhatCounts {...props} />
          </Part>
          <Part title="The readings">
            <Readings {...props} />
          </Part>
          <Part title="What stands beside it">
            <Beside {...props} />
          </Part>
          <Part title="The notes">
            <Notes {...props} />
          </Part>
        </div>
      </div>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <SectionBoundary failed={`${title} could not be shown.`}>{children}</SectionBoundary>
}

'use client'

import { BreakdownSection } from '@/app/_components/breakdown/breakdown'
import { SectionBoundary } from '@/app/_components/section-boundary'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { Calls } from './calls'
import { Merges } from './merges'
import { Phrases } from './phrases'
import { SpeakerCalibration } from './speaker-calibration'
import { SpeakerDesk } from './speaker-desk'
import { SpeakerHead } from './speaker-head'
import { speakerBreakdowns } from './speaker-breakdowns'
import { SpeakerStrip } from './speaker-strip'

export type RecordProps = { workspace: string; id: string; filter: ScoresFilter }

/** A speaker's record: each part waits and fails by itself, and one filter governs the scores. */
export function SpeakerRecord(props: RecordProps) {
  return (
    <>
      <SectionBoundary failed="The name could not be loaded." height={90}>
        <SpeakerHead {...props} />
      </SectionBoundary>
      <div className="mb-6">
        <SectionBoundary failed="What can be changed could not be loaded." height={28}>
          <SpeakerDesk {...props} />
        </SectionBoundary>
      </div>
      <SectionBoundary failed="The figures could not be loaded." height={130}>
        <SpeakerStrip {...props} />
      </SectionBoundary>
      <div className="mt-10 grid grid-cols-[420px_minmax(0,1fr)] gap-16 max-lg:gap-10 max-md:grid-cols-1 max-md:gap-11">
        <SectionBoundary failed="The calibration could not be loaded." height={480}>
          <SpeakerCalibration {...props} />
        </SectionBoundary>
        <SectionBoundary failed="The scores side by side could not be loaded." height={360}>
          <BreakdownSection {...props} kinds={speakerBreakdowns} />
        </SectionBoundary>
      </div>
      <div className="mt-11">
        <SectionBoundary failed="The phrases could not be loaded." height={400}>
          <Phrases {...props} />
        </SectionBoundary>
      </div>
      <div className="mt-11">
        <SectionBoundary failed="The calls could not be loaded." height={240}>
          <Calls {...props} />
        </SectionBoundary>
      </div>
      <SectionBoundary failed="The merges could not be loaded." height={100}>
        <Merges {...props} />
      </SectionBoundary>
    </>
  )
}

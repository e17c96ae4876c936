'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { settingsQueries } from '@/lib/queries/settings'
import { AddRecord } from './add-record'
import { DeleteRecord } from './delete-record'
import { NameForm } from './name-form'
import { RecordCounts } from './record-counts'
import { ResetExample } from './reset-example'
import { ZoneForm } from './zone-form'

type Props = { workspace: string; zones: readonly string[]; dataHome: ReactNode }

/** What can be changed about the open record, and what it holds. */
export function SettingsSections({ workspace, zones, dataHome }: Props) {
  const { data } = useSuspenseQuery(settingsQueries.settings(workspace))
  const { name, timeZone, isExample, note, recordedAt } = data.workspace
  return (
    <>
      <Section title="This record" sentence="Each record is kept apart: nothing in one shows in another.">
        <div className="mt-4 grid gap-5">
          <NameForm key={name} workspaceId={workspace} name={name} />
          <ZoneForm key={timeZone} workspaceId={workspace} timeZone={timeZone} zones={zones} />
        </div>
        <RecordCounts counts={data.counts} recordedAt={recordedAt} timeZone={timeZone} />
      </Section>
      {note ? (
        <Section title="How far it reaches" sentence="What was read for this record, and what was set aside.">
          <div className="mt-3 grid max-w-[66ch] gap-2 text-read [overflow-wrap:anywhere]">
            {note.split('\n').map((line) => (
              <p key={line}>
                <SeenText text={line} />
              </p>
            ))}
          </div>
        </Section>
      ) : null}
      <AddRecord workspaceId={workspace} />
      {dataHome}
      {isExample ? (
        <Section title="The example" sentence="A sandbox: change it as you like, and put it back as it came.">
          <ResetExample workspaceId={workspace} />
        </Section>
      ) : (
        <Section title="Delete this record" sentence="With all that it holds, for good. No other is touched.">
          <DeleteRecord workspaceId={workspace} name={name} counts={data.counts} />
        </Section>
      )}
    </>
  )
}

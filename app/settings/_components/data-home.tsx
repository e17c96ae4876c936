import { Detail, DetailList } from '@/app/_components/detail-list'
import { Section } from '@/app/_components/section'
import type { DatabaseHome } from '@/lib/database-home'
import { CopyLine } from './copy-line'

/** Where everything is kept, and how to look at it without this app. */
export function DataHome({ home, place, psql }: DatabaseHome) {
  return (
    <Section
      title="Where the data lives"
      sentence={
        home === 'embedded'
          ? 'In a folder of this machine, as a PostgreSQL database. To keep a copy, stop the app and copy the folder.'
          : 'On a PostgreSQL server, by the address in DATABASE_URL.'
      }
    >
      <DetailList>
        <Detail name={home === 'embedded' ? 'Folder' : 'Server'}>
          <code className="font-code text-small">{place}</code>
        </Detail>
        <Detail name="With psql">
          <CopyLine line={psql} />
          <span className="mt-1 block text-ink-3 text-small">Works while the app runs.</span>
        </Detail>
      </DetailList>
    </Section>
  )
}

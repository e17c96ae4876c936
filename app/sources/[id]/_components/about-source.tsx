import type { ReactNode } from 'react'
import { Day } from '@/app/_components/day'
import { Detail, DetailList } from '@/app/_components/detail-list'
import { SeenText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import type { SourcePage } from '@/lib/data/source-page'
import { count, instant } from '@/lib/format'
import { bytesOf } from '@/lib/validation/text'
import { Fact, factName } from './fact-value'

type Props = {
  source: SourcePage
  timeZone: string
  /** What can be done about it. */
  children?: ReactNode
}

/** Everything that is known of a source and of how we know it. */
export function AboutSource({ source, timeZone, children }: Props) {
  const { publishedOn, publishedEarliestOn, publishedLatestOn, text, url } = source
  return (
    <Section title="About this source">
      <DetailList className="max-w-[92ch]">
        <Detail name="Appeared">
          <Day date={publishedOn} about={publishedEarliestOn !== null} />
          {publishedEarliestOn ? (
            <span className="text-ink-2">
              , between <Day date={publishedEarliestOn} /> and <Day date={publishedLatestOn} />
            </span>
          ) : null}
        </Detail>
        <Words name="How the day is known" text={source.publishedNote} />
        <Words name="Outlet" text={source.outlet} />
        <Words name="Author" text={source.author} />
        {url ? (
          <Detail name="Address">
            <a href={url} rel="noreferrer" target="_blank">
              {url}
            </a>
          </Detail>
        ) : null}
        <Words name="Rights" text={source.rights} />
        <Words name="Note" text={source.note} />
        {Object.entries(source.facts).map(([name, fact]) => (
          <Detail key={name} name={factName(name)}>
            <Fact fact={fact} />
          </Detail>
        ))}
        <Detail name="Language">{source.language}</Detail>
        <Detail name="Text">
          {count([...text].length)} characters, {count(bytesOf(text))} bytes
          <span className="block text-ink-3 text-small">SHA-256 {source.textSha256}</span>
        </Detail>
        <Detail name="Recorded">
          <time dateTime={source.recordedAt}>{instant(source.recordedAt, timeZone)}</time>
        </Detail>
      </DetailList>
      {children}
    </Section>
  )
}

function Words({ name, text }: { name: ReactNode; text: string | null }) {
  return text ? (
    <Detail name={name}>
      <span className="whitespace-pre-line">
        <SeenText text={text} />
      </span>
    </Detail>
  ) : null
}

import Link from 'next/link'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Table, Td, Th, Tr } from '@/app/_components/ui/table'
import type { SourceSummary } from '@/lib/data/source-list'
import { count, counted } from '@/lib/format'

export function SourceTable({ rows }: { rows: readonly SourceSummary[] }) {
  return (
    <div className="border-ink border-t-2">
      <Table label="Sources" className="max-sm:min-w-0">
        <thead className="max-sm:sr-only">
          <tr>
            <Th>Title</Th>
            <Th>Appeared</Th>
            <Th numeric className="max-sm:hidden">
              Quotes
            </Th>
            <Th numeric className="max-sm:hidden">
              Predictions
            </Th>
            <Th numeric className="max-sm:hidden">
              Settled
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <Tr key={source.id}>
              <Td className="[overflow-wrap:anywhere]">
                <Link
                  href={`/sources/${source.id}`}
                  className="font-medium font-quote text-[17px] leading-6 no-underline hover:underline"
                >
                  <SeenText text={source.title} />
                </Link>
                <Origin source={source} />
                <span className="mt-0.5 text-ink-3 text-small sm:hidden">
                  {counted(source.quotes, 'quote')}, {counted(source.predictions, 'prediction')},{' '}
                  {count(source.settled)} settled
                </span>
              </Td>
              <Td className="whitespace-nowrap">
                <Day date={source.publishedOn} about={source.publishedEarliestOn !== null} />
              </Td>
              <Td numeric className="max-sm:hidden">
                {count(source.quotes)}
              </Td>
              <Td numeric className="max-sm:hidden">
                {count(source.predictions)}
              </Td>
              <Td numeric className="max-sm:hidden">
                {count(source.settled)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

/** Where it stood, who wrote it, who speaks in it. */
function Origin({ source }: { source: SourceSummary }) {
  const speakers = source.speakers.filter(({ name }) => name !== source.author)
  return (
    <span className="mt-0.5 flex flex-wrap gap-x-4 text-ink-2">
      {[source.outlet, source.author].map((text) =>
        text ? (
          <span key={text}>
            <SeenText text={text} />
          </span>
        ) : null,
      )}
      {speakers.length > 0 ? (
        <span>
          with <SeenText text={speakers.map(({ name }) => name).join(', ')} />
        </span>
      ) : null}
    </span>
  )
}

import { Table, Td, Th } from '@/app/_components/ui/table'
import type { Scale } from '@/lib/core/phrases/scale'
import { scales } from '@/lib/core/phrases/scales'
import { count, counted, missing, percent, percentRange } from '@/lib/format'
import { Folded } from './folded'

/** Every scale that ships, each with its figures and where they come from. */
export function ScaleTables() {
  return (
    <div className="mt-3 border-line border-t">
      {scales.map((scale) => (
        <Folded
          key={scale.id}
          title={scale.name}
          aside={`${counted(scale.figures.length, 'phrase')}, version ${scale.version}`}
        >
          <p>{scale.note}</p>
          {scale.kind === 'survey' ? <SurveyTable scale={scale} /> : <YardstickTable scale={scale} />}
          <ScaleSources scale={scale} />
        </Folded>
      ))}
    </div>
  )
}

function SurveyTable({ scale }: { scale: Scale }) {
  const titles = new Map(scale.sources.map(({ id, title }) => [id, title]))
  return (
    <Table label={scale.name}>
      <thead>
        <tr>
          <Th>Phrase</Th>
          <Th numeric>Read as</Th>
          <Th numeric>Middle half</Th>
          <Th numeric>Nine in ten</Th>
          <Th numeric>Answers</Th>
          <Th className="pl-6">Source</Th>
        </tr>
      </thead>
      <tbody className="text-small tabular-nums [&_td]:py-1.5">
        {inOrder(scale).map(({ phrase, p, low, high, fifth, ninetyFifth, n, source }) => (
          <tr key={phrase}>
            <Td className="font-quote">{phrase}</Td>
            <Td numeric>{percent(p)}</Td>
            <Td numeric>{percentRange(low, high)}</Td>
            <Td numeric>{percentRange(fifth ?? null, ninetyFifth ?? null)}</Td>
            <Td numeric>{n === undefined ? missing : count(n)}</Td>
            <Td className="pl-6">{shortTitle(titles.get(source) ?? source)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function YardstickTable({ scale }: { scale: Scale }) {
  return (
    <Table label={scale.name}>
      <thead>
        <tr>
          <Th>Phrase</Th>
          <Th numeric>Read as</Th>
          <Th numeric>Range</Th>
          <Th className="pl-6">Also</Th>
        </tr>
      </thead>
      <tbody className="text-small tabular-nums [&_td]:py-1.5">
        {inOrder(scale).map(({ phrase, p, low, high, also }) => (
          <tr key={phrase}>
            <Td className="font-quote">{phrase}</Td>
            <Td numeric>{percent(p)}</Td>
            <Td numeric>{percentRange(low, high)}</Td>
            <Td className="pl-6 font-quote">{also?.length ? also.join(', ') : missing}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function ScaleSources({ scale }: { scale: Scale }) {
  return (
    <ul className="mt-3 grid gap-1 text-ink-3 text-micro leading-[17px]">
      {scale.sources.map(({ id, title, n, licence, url, attribution }) => (
        <li key={id} className="max-w-[92ch]">
          {url ? <a href={url}>{title}</a> : title}
          {n === null ? '' : `, ${counted(n, 'reader')}`}. Licence: {licence}.
          {attribution ? ` ${attribution}` : ''}
        </li>
      ))}
    </ul>
  )
}

function inOrder({ figures }: Scale) {
  return figures.toSorted((a, b) => b.p - a.p || a.phrase.localeCompare(b.phrase))
}

/** What stands before the first mark of a title: "CAPphrase". */
function shortTitle(title: string): string {
  return title.split(/[:,(]/, 1)[0] ?? title
}

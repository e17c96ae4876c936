import { MethodLink } from '@/app/_components/method-link'
import type { MethodId } from '@/app/_components/method-paragraphs'
import { Table, Td, Th } from '@/app/_components/ui/table'
import { alwaysHalf } from '@/lib/core/scoring/skill'
import type { OpenReceipts } from '@/lib/core/scoring/open-receipts'
import { brier, day } from '@/lib/format'
import { logFigure } from '../_lib/receipt-figures'
import { bandEndWords } from '../_lib/receipt-words'

/** One measure under both answers, and the paragraph that says how it is made. */
type Row = { name: string; to?: MethodId; yes: string; no: string; isMain: boolean }

type Props = { ifSettled: OpenReceipts; hasDueDay: boolean }

/** What an open track would score by the answer, with each end of its band, beside always saying 50 %. */
export function OpenReceipt({ ifSettled, hasDueDay }: Props) {
  const { on, yes, no } = ifSettled
  const ends = bandEndWords(ifSettled)
  const rows: Row[] = [
    {
      name: 'Brier score',
      to: 'brier',
      yes: brier(yes?.brier ?? null),
      no: brier(no?.brier ?? null),
      isMain: true,
    },
    ...ends.map((end) => ({ ...end, yes: brier(end.yes), no: brier(end.no), isMain: false })),
    { name: 'Always saying 50%', to: 'skill', yes: brier(alwaysHalf), no: brier(alwaysHalf), isMain: false },
    {
      name: 'Log score, nats',
      to: 'log',
      yes: logFigure(yes?.log ?? null),
      no: logFigure(no?.log ?? null),
      isMain: false,
    },
  ]
  return (
    <>
      <Table label="What it would score" className="mt-2 max-sm:min-w-0">
        <thead>
          <tr>
            <Th>
              <span className="sr-only">Measure</span>
            </Th>
            <Th numeric>If it happens</Th>
            <Th numeric>If it does not</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, to, isMain, ...figures }) => (
            <tr key={name} className={isMain ? 'font-semibold' : 'text-ink-3 text-small'}>
              <Td className="py-[7px]">{to ? <MethodLink to={to}>{name}</MethodLink> : name}</Td>
              <Td numeric className="py-[7px] tabular-nums">
                {figures.yes}
              </Td>
              <Td numeric className="py-[7px] tabular-nums">
                {figures.no}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-pretty text-ink-3 text-micro leading-[17px]">
        If nothing is revised and the answer can be known {hasDueDay ? 'on the due day' : 'tomorrow'},{' '}
        {day(on)}. Lower is better; 0 is perfect.
      </p>
    </>
  )
}

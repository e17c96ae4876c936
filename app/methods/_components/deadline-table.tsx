import { Day } from '@/app/_components/day'
import { Table, Td, Th } from '@/app/_components/ui/table'
import { missing } from '@/lib/format'
import { readWordings } from '../_lib/read-deadlines'
import { Folded } from './folded'

/** Words that name a day, read by the engine itself. */
export function DeadlineTable() {
  const rows = readWordings()
  return (
    <div className="mt-3 border-line border-t">
      <Folded title="How words for a day are read" aside={`${rows.length} examples`}>
        <Table label="How words for a day are read">
          <thead>
            <tr>
              <Th>Words</Th>
              <Th numeric>From</Th>
              <Th numeric>Last day</Th>
              <Th className="pl-6">Unit</Th>
              <Th>Rule</Th>
            </tr>
          </thead>
          <tbody className="text-small [&_td]:py-1.5">
            {rows.map(({ text, earliest, latest, grain, rule }) => (
              <tr key={text}>
                <Td className="font-quote">{text}</Td>
                <Td numeric>{earliest ? <Day date={earliest} /> : missing}</Td>
                <Td numeric>{latest ? <Day date={latest} /> : missing}</Td>
                <Td className="pl-6">{grain}</Td>
                <Td>{rule}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Folded>
    </div>
  )
}

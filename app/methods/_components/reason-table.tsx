import { Table, Td, Th } from '@/app/_components/ui/table'
import { fittedModel } from '@/lib/core/drawing/rank/model'
import { signsOf } from '@/lib/core/drawing/rank/reasons'
import { Folded } from './folded'

/** The signs that the rank of a candidate is made of, the strongest first. */
export function ReasonTable() {
  const signs = signsOf(fittedModel)
  return (
    <div className="mt-3 border-line border-t">
      <Folded
        title="What speaks for a forecast, and against"
        aside={`${signs.length} signs, start ${weightWords(fittedModel.bias)}, shown from a score of ${fittedModel.threshold}`}
      >
        <Table label="What speaks for a forecast, and against" className="max-w-[66ch]">
          <thead>
            <tr>
              <Th>Sign</Th>
              <Th numeric>Weight</Th>
            </tr>
          </thead>
          <tbody className="text-small tabular-nums [&_td]:py-1.5">
            {signs.map(({ feature, says, weight }) => (
              <tr key={feature}>
                <Td>{says ?? <span className="font-code text-ink-2">{feature}</span>}</Td>
                <Td numeric>{weightWords(weight)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Folded>
    </div>
  )
}

/** Of log odds, with its sign. */
function weightWords(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}

'use client'

import type { ReactNode } from 'react'
import { MethodLink } from '@/app/_components/method-link'
import type { Receipt, ReceiptRow } from '@/lib/core/scoring/receipt'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { brier, brierInReceipt, percent } from '@/lib/format'
import { logFigure, standsFor, weightWords } from '../_lib/receipt-figures'
import { figure, saidWords } from '../_lib/receipt-words'
import { ReceiptAside, ReceiptLine, ReceiptTotal } from './receipt-line'

type Props = { receipt: Receipt; track: PredictionTrack; timeZone: string }

/** One chance that stood all the time: what was said, what happened, and the square of the distance. */
export function ReceiptOfOne({ receipt, track, timeZone }: Props) {
  const [row] = receipt.rows
  if (!row) return null
  const words = saidWords(track, row)
  const happened = Number(receipt.happened)
  const distance = figure(Math.abs(row.probability - happened))
  return (
    <ul className="mt-2.5">
      <ReceiptLine
        name={
          <>
            {words.said}
            <Small>{standsFor(row, timeZone)}, weight 1</Small>
          </>
        }
      >
        {figure(row.probability)}
      </ReceiptLine>
      <ReceiptLine name={answerWords(receipt)}>{happened}</ReceiptLine>
      <ReceiptLine name="Distance between the two">{distance}</ReceiptLine>
      <ReceiptLine name={`Squared, ${distance} × ${distance}`}>{brierInReceipt(row.square)}</ReceiptLine>
      <ReceiptTotal name={<MethodLink to="brier">Brier score</MethodLink>}>
        {brier(receipt.brier)}
      </ReceiptTotal>
      <Ends receipt={receipt} row={row} nameOfEnd={words.end} />
      <Comparisons receipt={receipt} how={`−ln ${givenTo(row, receipt.happened)}`} />
    </ul>
  )
}

/** Several chances, each for as long as it stood. */
export function ReceiptOfSeveral({ receipt, timeZone }: Omit<Props, 'track'>) {
  const happened = Number(receipt.happened)
  return (
    <ul className="mt-2.5">
      <ReceiptLine name={answerWords(receipt)}>{happened}</ReceiptLine>
      {receipt.rows.map((row) => {
        const distance = figure(Math.abs(row.probability - happened))
        return (
          <ReceiptLine
            key={`${row.forecastId} ${row.from}`}
            name={
              <>
                {percent(row.probability)}
                <Small>{standsFor(row, timeZone)}</Small>
                <Small>
                  {distance} × {distance} = {brierInReceipt(row.square)}, {weightWords(row, receipt)}
                </Small>
              </>
            }
          >
            {brierInReceipt(row.part)}
          </ReceiptLine>
        )
      })}
      <ReceiptTotal name={<MethodLink to="brier">Brier score</MethodLink>}>
        {brier(receipt.brier)}
      </ReceiptTotal>
      {receipt.low === receipt.high ? null : (
        <>
          <ReceiptAside name="At the better ends of the bands">{brierInReceipt(receipt.low)}</ReceiptAside>
          <ReceiptAside name="At the worse ends of the bands">{brierInReceipt(receipt.high)}</ReceiptAside>
        </>
      )}
      <Comparisons receipt={receipt} how="each −ln weighted in the same way" />
    </ul>
  )
}

type EndsProps = { receipt: Receipt; row: ReceiptRow; nameOfEnd: (end: number) => string }

function Ends({ receipt, row, nameOfEnd }: EndsProps) {
  if (row.low === null || row.high === null) return null
  return [row.low, row.high].map((end, index) => (
    <ReceiptAside key={index === 0 ? 'low' : 'high'} name={nameOfEnd(end)}>
      {brierInReceipt((end - Number(receipt.happened)) ** 2)}
    </ReceiptAside>
  ))
}

/** Another measure of the same, and what always saying 50 % would have earned of each. */
function Comparisons({ receipt, how }: { receipt: Receipt; how: string }) {
  return (
    <>
      <ReceiptAside name={<MethodLink to="skill">Always saying 50%</MethodLink>}>
        {brierInReceipt(receipt.alwaysHalf)}
      </ReceiptAside>
      <ReceiptAside
        name={
          <>
            <MethodLink to="log">Log score</MethodLink>, {how}
          </>
        }
      >
        {logFigure(receipt.log)} nats
      </ReceiptAside>
      <ReceiptAside name="Log score of always saying 50%" isLast>
        {logFigure(Math.LN2)} nats
      </ReceiptAside>
    </>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-ink-3 text-small tabular-nums">{children}</span>
}

function answerWords({ happened }: Receipt): string {
  return happened ? 'It happened' : 'It did not happen'
}

function givenTo({ probability }: ReceiptRow, happened: boolean): string {
  return figure(happened ? probability : 1 - probability)
}

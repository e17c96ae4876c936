'use client'

import type { ReactNode } from 'react'
import type { Receipt, ReceiptRow } from '@/lib/core/scoring/receipt'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { brier, brierInReceipt, count, day, percent } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'
import { figure, saidWords } from '../_lib/receipt-words'

/** One chance that stood all the time: what was said, what happened, and the square of the distance. */
export function ReceiptOfOne({ receipt, track }: { receipt: Receipt; track: PredictionTrack }) {
  const [row] = receipt.rows
  if (!row) return null
  const words = saidWords(track, row)
  const happened = Number(receipt.happened)
  const distance = Math.abs(row.probability - happened)
  return (
    <ul className="mt-2.5">
      <Line name={words.said}>{figure(row.probability)}</Line>
      <Line name={receipt.happened ? 'It happened' : 'It did not happen'}>{happened}</Line>
      <Line name="Distance between the two">{figure(distance)}</Line>
      <Line name={`Squared, ${figure(distance)} × ${figure(distance)}`}>{brierInReceipt(row.square)}</Line>
      <Total receipt={receipt} />
      <Ends receipt={receipt} row={row} nameOfEnd={words.end} />
      <Aside name="Always saying 50%" isLast>
        {brierInReceipt(receipt.alwaysHalf)}
      </Aside>
    </ul>
  )
}

/** Several chances, each for as long as it stood. */
export function ReceiptOfSeveral({ receipt, timeZone }: { receipt: Receipt; timeZone: string }) {
  const happened = Number(receipt.happened)
  return (
    <ul className="mt-2.5">
      <Line name={receipt.happened ? 'It happened' : 'It did not happen'}>{happened}</Line>
      {receipt.rows.map((row) => {
        const distance = figure(Math.abs(row.probability - happened))
        return (
          <Line
            key={row.forecastId}
            name={
              <>
                {percent(row.probability)} from{' '}
                {day(dayOfInstant(new Date(row.from).toISOString(), timeZone))}
                <span className="block text-ink-3 text-small tabular-nums">
                  {distance} × {distance} = {brierInReceipt(row.square)}, for {count(Math.round(row.days))} of{' '}
                  {count(Math.round(receipt.coveredDays))} days, weight {row.weight.toFixed(3)}
                </span>
              </>
            }
          >
            {brierInReceipt(row.part)}
          </Line>
        )
      })}
      <Total receipt={receipt} />
      {receipt.low === receipt.high ? null : (
        <>
          <Aside name="At the better ends of the bands">{brierInReceipt(receipt.low)}</Aside>
          <Aside name="At the worse ends of the bands">{brierInReceipt(receipt.high)}</Aside>
        </>
      )}
      <Aside name="Always saying 50%" isLast>
        {brierInReceipt(receipt.alwaysHalf)}
      </Aside>
    </ul>
  )
}

type EndsProps = { receipt: Receipt; row: ReceiptRow; nameOfEnd: (end: number) => string }

function Ends({ receipt, row, nameOfEnd }: EndsProps) {
  if (row.low === null || row.high === null) return null
  return [row.low, row.high].map((end, index) => (
    <Aside key={index === 0 ? 'low' : 'high'} name={nameOfEnd(end)}>
      {brierInReceipt((end - Number(receipt.happened)) ** 2)}
    </Aside>
  ))
}

type LineProps = { name: ReactNode; children: ReactNode }

function Line({ name, children }: LineProps) {
  return (
    <li className="flex justify-between gap-4 border-line-strong border-b border-dotted py-[7px]">
      <span className="min-w-0">{name}</span>
      <span className="tabular-nums">{children}</span>
    </li>
  )
}

function Total({ receipt }: { receipt: Receipt }) {
  return (
    <li className="-mt-px flex justify-between gap-4 border-ink border-t border-b-2 py-[7px] font-semibold">
      <span>Brier score</span>
      <span className="tabular-nums">{brier(receipt.brier)}</span>
    </li>
  )
}

function Aside({ name, isLast = false, children }: LineProps & { isLast?: boolean }) {
  return (
    <li
      className={`flex justify-between gap-4 border-line-strong py-[7px] text-ink-3 text-small ${isLast ? '' : 'border-b border-dotted'}`}
    >
      <span>{name}</span>
      <span className="tabular-nums">{children}</span>
    </li>
  )
}

import { day } from '@/lib/format'
import { exampleDay } from '../_lib/read-deadlines'
import { DeadlineTable } from './deadline-table'
import { Method } from './method'
import { ReasonTable } from './reason-table'
import { ScaleTables } from './scale-tables'

/** What is read from a text before anybody says yes to it. */
export function DrawingMethods() {
  return (
    <>
      <Method
        id="drawing"
        formula="score = 1 ÷ (1 + e^−(start + Σ weight of each sign))"
        source="weights fitted by logistic regression on marked texts, and measured on texts that were left out of the fit"
      >
        <p>
          A text is read by rules, on this machine: who speaks, which words may be a forecast, the day, the
          chance, and the condition if there is one. Each sign in the words adds its weight, below zero where
          it speaks against. The score says how likely the words are a forecast at all, not how likely it is
          to come true. Nothing is recorded before a person says yes.
        </p>
        <ReasonTable />
      </Method>
      <Method id="scales">
        <p>
          A number in the words is taken as it stands. Otherwise the longest known phrase is looked up, with
          what negates or strengthens it. The default scale is what readers hear: the median of a survey, with
          the middle half of its answers as the band. The column “nine in ten” runs from the 5th answer in a
          hundred to the 95th. Words that only compare (“more likely than before”) are no number. Each source
          may name the yardstick of its house instead, and a phrase that the yardstick lacks is read by the
          survey. A forecast keeps the scale and the version that it was read by.
        </p>
        <ScaleTables />
      </Method>
      <Method id="deadlines">
        <p>
          Relative words count from the day the text appeared. “By”, “until” and “through” a time end with its
          last day, “before” it on the day before it starts. “Early”, “mid” and “late” are thirds. Of a range
          of lengths the longer counts. A fiscal year is read as the text defines it. “Soon” and the like name
          no day, and the prediction stays without one until a person gives it. Below, the words are read as
          if they had appeared on {day(exampleDay)}.
        </p>
        <DeadlineTable />
      </Method>
    </>
  )
}

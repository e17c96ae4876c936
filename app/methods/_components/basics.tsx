import { workedCounts, workedWindow } from '../_lib/worked-scores'
import type { MethodsProps } from './methods'
import { Method } from './method'

/** What a score is taken over, before any arithmetic. */
export function Basics({ example: { scores } }: MethodsProps) {
  return (
    <>
      <Method
        id="answer"
        formula="K = the instant itself, else the start of the day, else the end of the due day"
      >
        <p>
          An answer is known from an instant, and a forecast can only count if it stood before it. If the
          instant itself is recorded, that is it. If only the day is, it is the start of that day where the
          answer came before the due day, or came as a yes on the due day itself: nobody profits from the day
          it happened. Otherwise time ran out, and it is the end of the due day. Days are those of the
          prediction’s own time zone.
        </p>
      </Method>
      <Method
        id="window"
        formula="weight = length of a stretch ÷ time covered;  score of a track = Σ weight × score of the stretch"
        source="the convention of forecasting platforms: a half-open interval from each forecast to the next; time without a forecast has no weight"
        worked={workedWindow(scores)}
      >
        <p>
          A track is what one forecaster said about one prediction, in time. Its window runs from the first
          forecast to the answer, or to the end of the due day if that is earlier. Each forecast holds from
          its instant to the next; that stretch weighs by its length, and the stretches of a track weigh 1
          together. One track, one vote. Time without a forecast has no weight.
        </p>
      </Method>
      <Method id="counts" worked={workedCounts(scores)}>
        <p>
          A forecast counts if it stood before the answer, and either comes from a stored quote whose source
          appeared before the day of the answer, or was recorded before the answer. Others are shown as
          “logged afterwards” and left out unless asked for. By default only predictions with the role
          headline count, settled yes or no. With variants, a prediction and its other readings still count
          once.
        </p>
      </Method>
    </>
  )
}

import { drawsFor } from '@/lib/core/random'
import { resamplingGenerator, resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import { count } from '@/lib/format'
import { workedIntervals, workedOverTime, workedSideBySide } from '../_lib/worked-parts'
import { workedBand, workedBrier, workedLog, workedSkill, workedSpherical } from '../_lib/worked-scores'
import { Method } from './method'
import type { MethodsProps } from './methods'

/** The scores themselves, what they are held against, and how far they might have come out otherwise. */
export function Scores({ example }: MethodsProps) {
  const { scores } = example
  return (
    <>
      <Method
        id="brier"
        formula="(p − o)², with o = 1 for yes and 0 for no"
        source="Brier 1950; half of his two-category score, as most trackers report it"
        worked={workedBrier(scores)}
      >
        <p>
          The squared distance between the chance and what happened: 0 is perfect, 1 is certain and wrong,
          0.25 is what saying 50% always earns. Lower is better. The form over both categories, from 0 to 2,
          is twice this.
        </p>
      </Method>
      <Method
        id="band"
        formula="low = Σ weight × min((low − o)², (high − o)²);  high = the same with max"
        worked={workedBand(scores)}
      >
        <p>
          A chance read out of words is a range, so its score is one too: the low and the high end of the band
          are the means of the best and of the worst score that each range allows. It says how much hangs on
          the reading, not how much on luck.
        </p>
      </Method>
      <Method
        id="log"
        formula="−ln q, with q the chance given to what happened; ÷ ln 2 for bits"
        source="Good 1952"
        worked={workedLog(scores)}
      >
        <p>
          How surprising what happened was. 0 is certain and right, 0.693 nats (1 bit) is what saying 50%
          always earns. It is infinite for a chance of 0% or 100% that was wrong, and says so: it is never
          clipped.
        </p>
      </Method>
      <Method
        id="spherical"
        formula="q ÷ √(p² + (1 − p)²), with q the chance given to what happened"
        source="Roby 1965"
        worked={workedSpherical(scores)}
      >
        <p>
          A score between the two: it punishes certainty that was wrong more than the Brier score, and stays
          finite. 1 is certain and right, 0.707 is what saying 50% always earns, 0 is certain and wrong.
          Higher is better.
        </p>
      </Method>
      <Method
        id="skill"
        formula="1 − Brier ÷ 0.25;  1 − Brier ÷ (b (1 − b)), with b the share that happened"
        source="Murphy 1973"
        worked={workedSkill(scores)}
      >
        <p>
          How much of the error of a rival on the same predictions is avoided: of always saying 50%, and of
          always saying the base rate, the share that did happen. 1 is perfect, 0 no better, below 0 worse.
          The base rate is known only afterwards, so it is a hard rival.
        </p>
      </Method>
      <Method
        id="intervals"
        formula="the middle 95% of the figure over many draws of whole clusters with replacement"
        source={`percentile bootstrap, Efron and Tibshirani 1993; generator ${resamplingGenerator}`}
        worked={workedIntervals(example)}
      >
        <p>
          How far a mean, a skill or a difference might have come out otherwise. Predictions that rise and
          fall together are one piece of evidence, so whole clusters are drawn, as many as there are,{' '}
          {count(drawsFor(1))} times (fewer for very long records), with the seed {resamplingSeed}: the same
          record always gives the same interval. Where the interval of a difference holds 0, the two cannot be
          told apart. Under five clusters there is none.
        </p>
      </Method>
      <Method id="over-time" worked={workedOverTime(example)}>
        <p>
          The mean of everything settled up to a day, or a rolling one: of the last 10, 20 or 50, or of a
          year. A window reaches back by whole days until it holds so many, so that the order within a day
          never decides who is in it. By the day the answer was known, or by the day of the first chance that
          counts. The last 365 days are set against the 365 before; the interval of the difference draws the
          clusters of both together.
        </p>
      </Method>
      <Method id="side-by-side" worked={workedSideBySide(example)}>
        <p>
          Scores by speaker, source, tag, cluster, how far ahead it was said, and phrase. They stand in the
          order of the worse end of their intervals, the best first, so that a few lucky calls do not top a
          long record; rows without an interval come last. A track that changed its phrase counts under each
          by the time it stood.
        </p>
      </Method>
    </>
  )
}

import { drawsFor } from '@/lib/core/random'
import { resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import { count } from '@/lib/format'
import {
  workedAuc,
  workedConsistency,
  workedCorp,
  workedMurphy,
  workedRecalibration,
  workedTenBins,
  workedWilson,
} from '../_lib/worked-parts'
import { workedBins } from '../_lib/worked-scores'
import { Method } from './method'
import type { MethodsProps } from './methods'

/** Whether chances mean what they say, and the parts that a score falls into. */
export function CalibrationMethods({ example }: MethodsProps) {
  const { scores } = example
  return (
    <>
      <Method
        id="bins"
        formula="bin = min(9, millionths of the chance div 100,000)"
        source="whole millionths, so that 30% is never put below 0.3 by a rounding"
        worked={workedBins(scores)}
      >
        <p>
          Chances fall into ten groups of ten points. A dot stands at the mean chance of its group and the
          share that happened. Nothing is drawn where nothing was said.
        </p>
      </Method>
      <Method
        id="wilson"
        formula="(p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) ÷ (1 + z²/n), with z = 1.96"
        source="Wilson 1927, without continuity correction"
        worked={workedWilson(example)}
      >
        <p>
          Where the true rate may lie, 95 times in 100, when so many of so many happened. It stays between 0
          and 1 and does not vanish at 0 of 3. Weighted votes enter by their sum.
        </p>
      </Method>
      <Method
        id="consistency"
        formula="the middle 95% of a bin’s share over many draws in which every chance is right"
        source="Bröcker and Smith 2007, with clusters for forecasts"
        worked={workedConsistency(example)}
      >
        <p>
          The grey columns show where the dot would fall 95 times in 100 if every chance were right. Whole
          clusters of predictions are drawn {count(drawsFor(1))} times (fewer for very long records) with the
          seed {resamplingSeed}, and what happens to a question is decided by one draw. The band of the curve
          is made in the same way, at 90%.
        </p>
      </Method>
      <Method
        id="corp"
        formula="S = (S − C) − (U − C) + U: score = miscalibration − discrimination + uncertainty"
        source="Ayer and others 1955; Dimitriadis, Gneiting and Jordan 2021"
        worked={workedCorp(scores)}
      >
        <p>
          The curve is the best rising calibration of the record: neighbours in the wrong order are pooled
          until none is left, without bins to choose. C is what its values would have scored, U what the base
          rate would. Miscalibration is what is lost by chances that do not mean what they say, discrimination
          what is gained by telling what happens from what does not.
        </p>
      </Method>
      <Method
        id="murphy"
        formula="Brier = Σ nₖ(pₖ − oₖ)²/n − Σ nₖ(oₖ − b)²/n + b(1 − b): reliability − resolution + uncertainty"
        source="Murphy 1973"
        worked={workedMurphy(scores)}
      >
        <p>
          The same by distinct forecast. Where nearly every forecast is its own group, reliability and
          resolution are mostly noise, and the parts of the curve are the ones to read.
        </p>
      </Method>
      <Method
        id="ten-bins"
        formula="Brier = reliability − resolution + uncertainty + variance within − 2 × covariance within;  ECE = Σ nₖ|p̄ₖ − ōₖ|/n"
        source="Stephenson, Coelho and Jolliffe 2008"
        worked={workedTenBins(scores)}
      >
        <p>
          The same over the ten bins, with the two terms that most leave out: without them bins only
          approximate the score. The expected calibration error is the mean distance of a bin’s mean chance
          from its share.
        </p>
      </Method>
      <Method
        id="auc"
        formula="P(chance of an event > chance of a non-event) + ½ P(equal)"
        source="Mann and Whitney 1947; interval by DeLong 1988"
        worked={workedAuc(scores)}
      >
        <p>
          How often something that happened was given a higher chance than something that did not: 0.5 is no
          telling apart, 1 is perfect order. It knows nothing of calibration. At 0 and at 1 its interval
          shrinks to a point, a known weakness of the method.
        </p>
      </Method>
      <Method
        id="recalibration"
        formula="logit P(event) = intercept + slope × ln(p ÷ (1 − p))"
        source="Cox 1958, by maximum likelihood"
        worked={workedRecalibration(scores)}
      >
        <p>
          The straight line in log odds that turns what was said into what happened. An intercept above 0
          means that things happen more often than said; a slope under 1 that chances are too extreme. Chances
          of 0% and 100% have no log odds and are left out. Where no single line is best, there is none, and
          the reason is said.
        </p>
      </Method>
    </>
  )
}

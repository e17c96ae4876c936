import { type CalibrationBin, calibrationBins } from '@/lib/core/calibration/bins'
import {
  type CurveColumns,
  type CurvePoint,
  curvePoints,
  isotonicBlocks,
  isotonicCurve,
} from '@/lib/core/calibration/isotonic'
import { type Recalibration, recalibration } from '@/lib/core/calibration/recalibration'
import { type TenBinParts, tenBinParts } from '@/lib/core/calibration/ten-bin-parts'
import { type Auc, auc } from './auc'
import { type BrierScore, tallyBrierScore } from './brier'
import { type CorpParts, corpBrierParts, corpLogParts } from './corp'
import { type JsonScore, toJsonScore } from './json-score'
import { tallyLogScore, toBits } from './log'
import { type MurphyParts, murphyParts } from './murphy'
import { skillVersusBaseRate, skillVersusHalf } from './skill'
import { tallySphericalScore } from './spherical'
import type { Tally } from './tally'

/** Every figure that needs neither a search nor resampling; null is "no data", never 0. */
export type ExactFigures = {
  n: number
  events: number
  baseRate: number | null
  brier: BrierScore | null
  /** Nats, and the same in bits. */
  log: { mean: JsonScore; bits: JsonScore } | null
  spherical: { mean: number } | null
  /** `reason` says why one against the base rate is missing. */
  skill: { vsHalf: number | null; vsBaseRate: number | null; reason: string | null }
  corp: {
    brier: CorpParts | null
    /** In nats. */
    log: (Omit<CorpParts, 'miscalibration'> & { miscalibration: JsonScore }) | null
    /** One point for each distinct forecast, rising. */
    curve: CurvePoint[]
  }
  murphy: MurphyParts | null
  tenBins: TenBinParts | null
  bins: CalibrationBin[]
  auc: Auc
  /** Why there are no figures at all. */
  reason: string | null
}

/** The same with the curve in columns, as a million points of it can be held. */
export type ColumnFigures = Omit<ExactFigures, 'corp'> & {
  corp: Omit<ExactFigures['corp'], 'curve'> & { curve: CurveColumns }
}

/** Every figure that votes give, save what is resampled. */
export type Figures = ExactFigures & { recalibration: Recalibration }

export function tallyFigures(tally: Tally): Figures {
  const { corp, ...figures } = columnFigures(tally)
  return {
    ...figures,
    corp: { ...corp, curve: curvePoints(corp.curve) },
    recalibration: recalibration(tally),
  }
}

/** All but the recalibration fit: the work of a few passes over the distinct chances. */
export function columnFigures(tally: Tally): ColumnFigures {
  const { n, events } = tally
  const brier = tallyBrierScore(tally)
  const log = tallyLogScore(tally)
  const spherical = tallySphericalScore(tally)
  const bins = calibrationBins(tally)
  return {
    n,
    events,
    baseRate: n === 0 ? null : events / n,
    brier,
    log: log === null ? null : { mean: toJsonScore(log), bits: toJsonScore(toBits(log)) },
    spherical: spherical === null ? null : { mean: spherical },
    skill: skillOf(brier, events / n),
    corp: corpOf(tally, brier?.mean ?? null, log),
    murphy: murphyParts(tally),
    tenBins: tenBinParts(tally, bins),
    bins,
    auc: auc(tally),
    reason: n === 0 ? 'No forecasts' : null,
  }
}

function skillOf(brier: BrierScore | null, rate: number): ExactFigures['skill'] {
  if (brier === null) return { vsHalf: null, vsBaseRate: null, reason: 'No forecasts' }
  const vsBaseRate = skillVersusBaseRate(brier.mean, rate)
  const reason = vsBaseRate === null ? 'All or none happened, so the base rate makes no error' : null
  return { vsHalf: skillVersusHalf(brier.mean), vsBaseRate, reason }
}

function corpOf(tally: Tally, brier: number | null, log: number | null): ColumnFigures['corp'] {
  const blocks = isotonicBlocks(tally)
  const logParts = corpLogParts(log, tally, blocks)
  return {
    brier: corpBrierParts(brier, tally, blocks),
    log: logParts && { ...logParts, miscalibration: toJsonScore(logParts.miscalibration) },
    curve: isotonicCurve(tally, blocks),
  }
}

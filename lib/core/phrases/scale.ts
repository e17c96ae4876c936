import type { Probability } from '@/lib/core/probability'

/** Where the figures of a scale come from, with what its licence asks for. */
export type ScaleSource = {
  id: string
  title: string
  /** How many people were asked; null for a printed yardstick or a judgement. */
  n: number | null
  licence: string
  url: string | null
  attribution: string | null
}

/**
 * How one phrase is read, as chances of "yes" from 0 to 1.
 *
 * `low` and `high` are the middle half of a survey's answers, the printed ends of a yardstick, or a judged band.
 */
export type Figure = {
  phrase: string
  p: Probability
  low: Probability
  high: Probability
  /** Of the answers, where people were asked. */
  median?: Probability
  /** The 5th and 95th percentile of the answers. */
  fifth?: Probability | null
  ninetyFifth?: Probability | null
  n?: number
  /** The id of a source of the scale. */
  source: string
  /** Readers differ so much that the number alone would mislead. */
  wide?: boolean
  /** The phrase that a denial of this one is read as; without one it is the complement. */
  denied?: string
  /** Other phrases that the house means by it. */
  also?: readonly string[]
}

/** A way to read phrases as chances. A changed figure is a new version: forecasts keep the one they were read by. */
export type Scale = {
  id: string
  version: string
  name: string
  kind: 'survey' | 'yardstick'
  note: string
  sources: readonly ScaleSource[]
  figures: readonly Figure[]
}

/** A figure with the scale that gave it. */
export type ScaledFigure = Figure & { scale: string; scaleVersion: string }

/**
 * The figure of a scale for a phrase, under its own name or one that the house means by it.
 *
 * @returns null where the scale does not know the phrase
 * @example figureOn(surveyScale, 'likely')?.p // 0.73
 */
export function figureOn(scale: Scale, phrase: string): ScaledFigure | null {
  const wanted = phrase.toLowerCase()
  const figure =
    scale.figures.find((one) => one.phrase.toLowerCase() === wanted) ??
    scale.figures.find((one) => one.also?.includes(wanted))
  return figure ? { ...figure, scale: scale.id, scaleVersion: scale.version } : null
}

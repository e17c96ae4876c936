import efsa from './efsa.json'
import icd203 from './icd-203.json'
import ipcc from './ipcc.json'
import kent from './kent.json'
import nato from './nato.json'
import phia from './phia.json'
import { figureOn, type Scale, type ScaledFigure } from './scale'
import survey from './survey.json'

/** What readers hear in a phrase; the default, and what stands in for a phrase that a yardstick does not name. */
export const surveyScale = survey as Scale

/** Every scale that ships, the default first. */
export const scales = [surveyScale, icd203, phia, nato, ipcc, efsa, kent] as readonly Scale[]

/** The scale of that id; null if none of ours has it. */
export function findScale(id: string): Scale | null {
  return scales.find((scale) => scale.id === id) ?? null
}

/**
 * How a scale reads a phrase; where it does not know the phrase, the survey does, and the figure says so.
 *
 * @returns null where neither knows it
 * @example readPhrase('likely', findScale('icd-203')) // { p: 0.675, low: 0.55, high: 0.8, scale: 'icd-203', … }
 */
export function readPhrase(phrase: string, scale: Scale): ScaledFigure | null {
  return figureOn(scale, phrase) ?? figureOn(surveyScale, phrase)
}

/**
 * How a scale reads the denial of a phrase: the denied phrase where there is one ("likely", "not likely"), else
 * what is left of the chance.
 *
 * @example readDenied('likely', surveyScale)?.p // 0.2
 */
export function readDenied(phrase: string, scale: Scale): ScaledFigure | null {
  const denied = figureOn(surveyScale, phrase)?.denied
  if (denied) return readPhrase(denied, scale)
  const figure = readPhrase(phrase, scale)
  return figure && complementOf(figure)
}

/**
 * How a scale reads a phrase said of the opposite: what is left of its chance ("certain that they won't").
 *
 * @example readOpposite('certain', surveyScale)?.p // 0.03
 */
export function readOpposite(phrase: string, scale: Scale): ScaledFigure | null {
  const figure = readPhrase(phrase, scale)
  return figure && complementOf(figure)
}

function complementOf(figure: ScaledFigure): ScaledFigure {
  return {
    ...figure,
    phrase: `not ${figure.phrase}`,
    p: left(figure.p),
    low: left(figure.high),
    high: left(figure.low),
  }
}

/** What is left of a chance, in whole millionths. */
function left(probability: number): number {
  return Math.round((1 - probability) * 1_000_000) / 1_000_000
}

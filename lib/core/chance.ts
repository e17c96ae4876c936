import { fromMillionths, millionthsInOne, type Probability, toMillionths } from './probability'
import { fail, ok, type Result } from './result'

/** A chance as someone typed it, with the percent to show back before anything is saved. */
export type Chance = { probability: Probability; echo: string; warning?: string }

export type Band = { low: Probability; high: Probability; echo: string }

const millionthsInPercent = 10_000

const empty = 'Write a chance, such as 13%.'
const unreadable =
  'This does not read as a chance. Write a percent such as 13, or “1 in 8”, or “3:1 against”.'
const outOfRange = 'A chance lies between 0% and 100%.'
const tooFine = 'A chance is kept to 0.0001%: write at most four decimals.'
const tooNearCertain = 'So near to certain cannot be kept: the finest chances are 0.0001% and 99.9999%.'
const againstOrOn = 'Odds need a word: write “3:1 against” or “3:1 on”.'
const slash = 'A slash can mean a share or odds. Write “1 in 8”, or “7:1 against”.'

/**
 * Reads a chance in the ways that people write one, always as a percent where nothing else is said.
 *
 * `13`, `13 %`, `12,5`, `0.5` (half a percent) · `1 in 8`, `7 out of 10` · `3:1 against`, `2 to 1 on` · `50/50`, `evens`.
 * 0 and 100 are allowed with a warning. A percent has at most four decimals; shares and odds are rounded to
 * millionths, and refused where that would make them certain.
 *
 * @returns the chance from 0 to 1 in whole millionths, or a sentence that says what is wrong
 * @example readChance('1 in 8') // { ok: true, value: { probability: 0.125, echo: '12.5%' } }
 */
export function readChance(text: string): Result<Chance> {
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  if (typed === '') return fail(empty)
  const read = readPercent(typed) ?? readShare(typed) ?? readOdds(typed) ?? readEvens(typed)
  if (read !== null) return read
  return fail(/^\d+ ?\/ ?\d+$/.test(typed) ? slash : unreadable)
}

/**
 * Reads the two ends of a band around a chance; both empty is no band.
 *
 * @returns null for no band; a refusal where an end is missing, unreadable, or on the wrong side of the chance
 * @example readBand('2', '15', 0.07) // { ok: true, value: { low: 0.02, high: 0.15, echo: '2–15%' } }
 */
export function readBand(lowText: string, highText: string, probability: Probability): Result<Band | null> {
  const [hasLow, hasHigh] = [lowText.trim() !== '', highText.trim() !== '']
  if (!hasLow && !hasHigh) return ok(null)
  if (!hasLow) return refuseAt('low', 'A band needs both ends: the low end is missing.')
  if (!hasHigh) return refuseAt('high', 'A band needs both ends: the high end is missing.')
  const low = readChance(lowText)
  if (!low.ok) return refuseAt('low', low.message)
  const high = readChance(highText)
  if (!high.ok) return refuseAt('high', high.message)
  const [bottom, top] = [low.value.probability, high.value.probability]
  if (bottom > top) return refuseAt('low', 'The low end of the band lies above its high end.')
  const chance = percentOf(toMillionths(probability))
  if (toMillionths(bottom) > toMillionths(probability)) {
    return refuseAt('low', `The band does not hold its number: the low end lies above ${chance}.`)
  }
  if (toMillionths(top) < toMillionths(probability)) {
    return refuseAt('high', `The band does not hold its number: the high end lies below ${chance}.`)
  }
  return ok({ low: bottom, high: top, echo: `${low.value.echo.slice(0, -1)}–${high.value.echo}` })
}

function readPercent(typed: string): Result<Chance> | null {
  const parts = /^([+\-−])?(\d*)(?:[.,](\d*))?( ?(?:%|percent|per cent))?$/u.exec(typed)
  if (!parts || !/\d/.test(typed)) return null
  const [, sign, whole = '', decimals = '', unit] = parts
  const fraction = decimals.replace(/0+$/, '')
  const isZero = /^0*$/.test(whole) && fraction === ''
  if (sign !== undefined && sign !== '+' && !isZero) return fail(outOfRange)
  if (Number(whole) > 100 || (Number(whole) === 100 && fraction !== '')) return fail(outOfRange)
  if (fraction.length > 4) return fail(tooFine)
  const millionths = Number(whole) * millionthsInPercent + Number(fraction.padEnd(4, '0'))
  const chance = toChance(millionths)
  if (unit === undefined && millionths > 0 && millionths < millionthsInPercent) {
    return ok({ ...chance, warning: `Read as ${chance.echo}, less than one in a hundred.` })
  }
  return ok(chance)
}

function readShare(typed: string): Result<Chance> | null {
  const parts = /^([\d,]+) ?(?:in|out of|of) ?([\d,]+)$/.exec(typed)
  const [part, all] = [readWhole(parts?.[1]), readWhole(parts?.[2])]
  return part === null || all === null ? null : toShare(part, all)
}

function readOdds(typed: string): Result<Chance> | null {
  const parts = /^([\d,]+) ?(?::|-|\/|to) ?([\d,]+)( (?:against|on))?$/.exec(typed)
  const [first, second, word] = [readWhole(parts?.[1]), readWhole(parts?.[2]), parts?.[3]?.trim()]
  if (first === null || second === null) return null
  if (word === undefined) {
    if (first === 50 && second === 50) return toShare(1, 2)
    return /[-/]/.test(typed) ? null : fail(againstOrOn)
  }
  return toShare(word === 'on' ? first : second, first + second)
}

function readEvens(typed: string): Result<Chance> | null {
  return /^(?:evens|even odds|even chance|fifty[- ]fifty)$/.test(typed) ? toShare(1, 2) : null
}

function toShare(part: number, all: number): Result<Chance> {
  if (all === 0 || part > all) return fail(outOfRange)
  const millionths = Math.round((part / all) * millionthsInOne)
  const becameCertain = (millionths === 0 && part > 0) || (millionths === millionthsInOne && part < all)
  return becameCertain ? fail(tooNearCertain) : ok(toChance(millionths))
}

/** A whole number, perhaps with commas between thousands. */
function readWhole(text: string | undefined): number | null {
  return text !== undefined && /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : null
}

function toChance(millionths: number): Chance {
  const chance = { probability: fromMillionths(millionths), echo: percentOf(millionths) }
  if (millionths === 0) {
    return { ...chance, warning: '0% says that it cannot happen. If it does, the log score is infinite.' }
  }
  if (millionths === millionthsInOne) {
    return { ...chance, warning: '100% says that it must happen. If it does not, the log score is infinite.' }
  }
  return chance
}

function percentOf(millionths: number): string {
  return `${millionths / millionthsInPercent}%`
}

function refuseAt(field: 'low' | 'high', message: string): Result<never> {
  return fail(message, { [field]: message })
}

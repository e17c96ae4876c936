import { Temporal } from 'temporal-polyfill'
import { isInReach } from '@/lib/core/calendar'
import { isCertain, isProbability, type Probability } from '@/lib/core/probability'

/** What is wrong with a row: which field, what stood there, and why that cannot be. */
export type Problem = { line: number; field: string; value: string; why: string }

const outcomes: Record<string, boolean> = { '1': true, yes: true, '0': false, no: false }
const decimal = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Reads the fields of one row as it was written, and keeps everything that is wrong with them. */
export class Fields {
  readonly problems: Problem[] = []

  /** @param within where these fields stand inside their row, as in `forecasts[2].` */
  constructor(
    readonly line: number,
    readonly values: Record<string, unknown>,
    readonly within = '',
  ) {}

  text(field: string): string {
    const value = this.values[field]
    if (value === undefined || value === null) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
  }

  complain(field: string, why: string): null {
    this.problems.push({ line: this.line, field: this.within + field, value: this.text(field), why })
    return null
  }

  chance(field: string): Probability | null {
    if (this.text(field) === '') return this.complain(field, 'is empty, and a chance from 0 to 1 is needed')
    const value = this.#number(field)
    if (!isProbability(value)) return this.complain(field, notAChance(this.text(field)))
    if (value > 0 && value < 1 && isCertain(value))
      return this.complain(field, 'is nearer to certain than the millionths that are kept')
    return value
  }

  /** The ends of the band around a chance; the chance itself where there is none. */
  band(probability: Probability | null): { low: Probability; high: Probability } | null {
    if (this.text('low') === '' && this.text('high') === '')
      return probability === null ? null : { low: probability, high: probability }
    const [low, high] = [this.chance('low'), this.chance('high')]
    if (probability !== null && low !== null && low > probability)
      this.complain('low', 'lies above the probability')
    if (probability !== null && high !== null && high < probability)
      this.complain('high', 'lies below the probability')
    return low === null || high === null ? null : { low, high }
  }

  outcome(): boolean | null {
    const happened = outcomes[this.text('outcome').toLowerCase()]
    return happened ?? this.complain('outcome', 'is none of 0, 1, yes, no')
  }

  /** 1 where none is written. */
  weight(): number | null {
    if (this.text('weight') === '') return 1
    const value = this.#number('weight')
    return value >= 0 && value < Infinity ? value : this.complain('weight', 'is no number of 0 or more')
  }

  /** Milliseconds since 1970 UTC. */
  instant(field: string): number | null {
    try {
      if (isInReach(this.text(field))) return Temporal.Instant.from(this.text(field)).epochMilliseconds
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
    return this.complain(field, 'is no instant with its offset, such as 2024-03-01T09:00:00Z')
  }

  #number(field: string): number {
    return decimal.test(this.text(field)) ? Number(this.text(field)) : Number.NaN
  }
}

function notAChance(written: string): string {
  const percent = /^\d+(\.\d+)?\s*%$/.test(written)
  return percent ? 'is a percentage, and a chance from 0 to 1 is needed' : 'is no chance from 0 to 1'
}

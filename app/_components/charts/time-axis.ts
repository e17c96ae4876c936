const dayMs = 86_400_000
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export type TimeTick = { day: number; label: string }

/**
 * The position of a calendar date or an instant on a time axis: days since 1970 UTC, with fractions for instants.
 *
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(dateOrInstant: string): number {
  return Date.parse(dateOrInstant) / dayMs
}

/** The calendar date at a position of a time axis. @example dateOfDay(1) // '1970-01-02' */
export function dateOfDay(day: number): string {
  return new Date(Math.floor(day) * dayMs).toISOString().slice(0, 10)
}

/**
 * Ticks for a time axis: the widest of year, half-year, quarter, month, week and day starts that gives at least
 * three, never more than `most`; decades and more where years are too many. January and the first tick say their year.
 *
 * @example timeTicks(dayNumber('2022-06-07'), dayNumber('2026-07-01'), 8) // 2023, 2024, 2025, 2026
 */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  if (!(to > from)) return []
  const within = (stepDays: number, make: () => TimeTick[]) => {
    const ticks = (to - from) / stepDays > most + 1 ? [] : make()
    return ticks.length > 0 && ticks.length <= most ? [ticks] : []
  }
  const inYears = (years: number) => within(years * 365, () => yearTicks(from, to, years))
  const fitting = [
    ...[10, 5, 2, 1].flatMap(inYears),
    ...[6, 3, 1].flatMap((months) => within(months * 28, () => monthTicks(from, to, months))),
    ...[7, 1].flatMap((days) => within(days, () => dayTicks(from, to, days))),
  ]
  const inCenturies = () => [20, 50, 100, 200, 500, 1000, 2000].flatMap(inYears)[0]
  return fitting.find((ticks) => ticks.length >= 3) ?? fitting.at(-1) ?? inCenturies() ?? []
}

/** @example monthLabel(dayNumber('2032-06-07')) // 'Jun 2032' */
export function monthLabel(day: number): string {
  const date = new Date(day * dayMs)
  return `${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** @example dayLabel(dayNumber('2022-06-07')) // '7 Jun 2022' */
export function dayLabel(day: number): string {
  return `${dayOfMonthLabel(day)} ${new Date(day * dayMs).getUTCFullYear()}`
}

/** @example dayOfMonthLabel(dayNumber('2022-06-07')) // '7 Jun' */
export function dayOfMonthLabel(day: number): string {
  const date = new Date(day * dayMs)
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`
}

function yearTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  const first = Math.ceil(new Date(from * dayMs).getUTCFullYear() / step) * step
  for (let year = first; Date.UTC(year, 0, 1) / dayMs <= to; year += step) {
    const day = Date.UTC(year, 0, 1) / dayMs
    if (day >= from) ticks.push({ day, label: String(year) })
  }
  return ticks
}

function monthTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  const start = new Date(from * dayMs)
  const year = start.getUTCFullYear()
  for (let month = 0; Date.UTC(year, month, 1) / dayMs <= to; month += step) {
    const day = Date.UTC(year, month, 1) / dayMs
    if (day < from) continue
    const saysYear = month % 12 === 0 || ticks.length === 0
    ticks.push({ day, label: saysYear ? monthLabel(day) : (monthNames[month % 12] ?? '') })
  }
  return ticks
}

function dayTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  for (let day = Math.ceil(from); day <= to; day += step) ticks.push({ day, label: dayOfMonthLabel(day) })
  return ticks
}

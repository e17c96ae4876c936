import { type CalendarDate, daysBetween } from './calendar'

/** How far ahead something was said: from the day it was said to the day it falls due. */
export const leadTimes = ['month', 'quarter', 'year', 'three-years', 'longer', 'endless'] as const
export type LeadTime = (typeof leadTimes)[number]

/** The longest lead of each, in days; `endless` has no due day. */
export const longestLeadDays: Record<Exclude<LeadTime, 'endless'>, number> = {
  month: 31,
  quarter: 92,
  year: 366,
  'three-years': 1096,
  longer: Infinity,
}

/**
 * Which stretch of lead time a prediction falls in: up to a month, to three months, to a year, to three years, beyond,
 * or without a due day. Ends are included: what falls due in exactly 31 days was said a month ahead.
 *
 * @example leadTimeOf({ saidOn: '2022-06-07', dueOn: '2022-12-31' }) // 'year', 207 days
 */
export function leadTimeOf({
  saidOn,
  dueOn,
}: {
  saidOn: CalendarDate
  dueOn: CalendarDate | null
}): LeadTime {
  if (dueOn === null) return 'endless'
  const days = daysBetween(saidOn, dueOn)
  return leadTimes.find((lead) => lead !== 'endless' && days <= longestLeadDays[lead]) ?? 'longer'
}

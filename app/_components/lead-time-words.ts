import type { LeadTime } from '@/lib/core/lead-time'

/** How far ahead something was said, in words for a row or a choice. */
export const leadTimeWords: Record<LeadTime, string> = {
  month: 'Up to a month ahead',
  quarter: 'One to three months ahead',
  year: 'Three months to a year ahead',
  'three-years': 'One to three years ahead',
  longer: 'Over three years ahead',
  endless: 'Without a due day',
}

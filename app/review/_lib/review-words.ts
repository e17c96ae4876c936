import type { Cause, LuckOrSkill } from '@/lib/core/review'
import type { SettledOutcome } from '@/lib/core/resolution'
import type { SettledPeriod } from '@/lib/validation/review'

export const luckWords: Record<LuckOrSkill, string> = {
  luck: 'Mostly luck',
  both: 'Some of both',
  skill: 'Mostly skill',
  unclear: 'Cannot tell',
}

export const causeWords: Record<Cause, string> = {
  'base-rate': 'Base rate',
  timing: 'Timing',
  surprise: 'Surprise',
  'vague-words': 'Vague words',
  'missed-evidence': 'Missed evidence',
}

export const cameOutWords: Record<SettledOutcome, string> = {
  yes: 'it happened',
  no: 'it did not',
  ambiguous: 'ambiguous',
  void: 'void',
}

export const periodWords: Record<SettledPeriod, string> = {
  week: 'the last week',
  month: 'the last month',
  quarter: 'the last quarter',
}

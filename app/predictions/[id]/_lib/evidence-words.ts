import type { PredictionEvent } from '@/lib/data/prediction-evidence'

/** The events that a resolution rests on, by their numbers in the list. @example 'Events 2, 3 and 4' */
export function evidenceWords(events: readonly PredictionEvent[], resolutionId: string): string {
  const numbers = events.flatMap(({ resolutionIds }, index) =>
    resolutionIds.includes(resolutionId) ? [index + 1] : [],
  )
  const last = numbers.at(-1)
  if (last === undefined) return 'None named'
  if (numbers.length === 1) return `Event ${last}`
  return `Events ${numbers.slice(0, -1).join(', ')} and ${last}`
}

import { type CalendarDate, dayOf, isTimeZone } from '@/lib/core/calendar'
import { isInForce } from '@/lib/core/prediction'
import type { Outcome } from '@/lib/core/resolution'
import type { RowFault } from './quote-faults'

export type StoredPrediction = {
  saidOn: CalendarDate
  dueOn: CalendarDate | null
  timeZone: string
  question: string
}

export type StoredResolution = {
  id: string
  outcome: Outcome
  voidReason: string | null
  knownOn: CalendarDate | null
  knownAt: Date | null
}

/** What makes a stored prediction one that cannot be scored. */
export function predictionFaults({ saidOn, dueOn, timeZone, question }: StoredPrediction): RowFault[] {
  const faults: RowFault[] = []
  if (question.trim() === '') faults.push({ place: 'question', message: 'It asks nothing.' })
  if (dueOn !== null && dueOn < saidOn) {
    faults.push({ place: 'due_on', message: `It falls due on ${dueOn}, before it was said on ${saidOn}.` })
  }
  if (!isTimeZone(timeZone)) {
    faults.push({ place: 'time_zone', message: `Nobody knows the time zone “${timeZone}”.` })
  }
  return faults
}

/** What is wrong with the answers of a prediction, oldest first, each by its id. */
export function resolutionFaults(
  prediction: StoredPrediction,
  resolutions: readonly StoredResolution[],
): (RowFault & { id: string })[] {
  return resolutions.flatMap((resolution, at) => {
    const before = resolutions[at - 1]?.outcome ?? null
    return faultsOf(prediction, resolution, before).map((fault) => ({ id: resolution.id, ...fault }))
  })
}

function faultsOf(
  { saidOn, timeZone }: StoredPrediction,
  { outcome, voidReason, knownOn, knownAt }: StoredResolution,
  before: Outcome | null,
): RowFault[] {
  const faults: RowFault[] = []
  if (outcome === 'reopened' && !isInForce(before)) {
    faults.push({ place: 'outcome', message: 'It reopens what was not settled.' })
  }
  if ((outcome === 'void') !== (voidReason !== null)) {
    faults.push({ place: 'void_reason', message: 'A reason belongs to an outcome of void, and to no other.' })
  }
  if ((outcome === 'reopened') !== (knownOn === null)) {
    faults.push({
      place: 'known_on',
      message: 'An answer has the day it was known, and a reopening has none.',
    })
  }
  if (knownOn !== null && knownOn < saidOn) {
    faults.push({
      place: 'known_on',
      message: `It was known on ${knownOn}, before it was said on ${saidOn}.`,
    })
  }
  if (knownOn !== null && knownAt !== null && isTimeZone(timeZone)) {
    const day = dayOf(knownAt.getTime(), timeZone)
    if (day !== knownOn) faults.push({ place: 'known_at', message: `It lies on ${day}, not on ${knownOn}.` })
  }
  return faults
}

import { daysBetween } from '@/lib/core/calendar'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { day } from '@/lib/format'
import { answerInForce } from '@/app/_components/answer/answer-draft'

export type LifeLine = {
  /** Places along the line, from 0 where it was said to 1 at the later of known and due. */
  knownAt: number
  dueAt: number | null
  events: { id: string; at: number }[]
  said: string
  known: string
  due: string | null
}

/** What happened along a settled prediction's life, as places on one line; null while no answer stands. */
export function lifeLine(prediction: PredictionPage): LifeLine | null {
  const knownOn = answerInForce(prediction)?.knownOn
  if (!knownOn) return null
  const { saidOn, dueOn, events } = prediction
  const endOn = dueOn && dueOn > knownOn ? dueOn : knownOn
  const length = Math.max(daysBetween(saidOn, endOn), 1)
  const place = (date: string) => daysBetween(saidOn, date) / length
  return {
    knownAt: place(knownOn),
    dueAt: dueOn === null ? null : place(dueOn),
    events: events.flatMap(({ id, happenedOn }) => {
      const at = place(happenedOn)
      return at >= 0 && at <= 1 ? [{ id, at }] : []
    }),
    said: `said ${day(saidOn)}`,
    known: dueOn === knownOn ? `known and due ${day(knownOn)}` : `known ${day(knownOn)}`,
    due: dueOn === null || dueOn === knownOn ? null : `due ${day(dueOn)}`,
  }
}

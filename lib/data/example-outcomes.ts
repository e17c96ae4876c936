import type { Context } from '@/lib/context'
import type { ExampleCase } from '@/lib/validation/case'
import { insertEvent, insertPredictionEvent } from './events'
import { exampleId } from './example-id'
import { insertNote } from './notes'
import { insertResolution } from './resolutions'

export async function insertExampleEvents(
  context: Context,
  { happened, labels }: ExampleCase,
): Promise<void> {
  for (const event of happened.events) {
    const eventId = exampleId(event.id)
    await insertEvent(context, {
      id: eventId,
      happenedOn: event.date,
      endOn: event.end_date ?? null,
      precision: event.date_precision,
      label: labels.events[event.id] ?? null,
      what: event.what,
      publisher: event.source.publisher,
      url: event.source.url,
      confidence: event.confidence,
      note: event.note ?? null,
    })
    for (const prediction of event.bears_on) {
      await insertPredictionEvent(context, { predictionId: exampleId(prediction), eventId })
    }
  }
}

/** The outcomes; what is said of an open prediction becomes a note, and its events bear on it. */
export async function insertExampleOutcomes(context: Context, { outcome }: ExampleCase): Promise<void> {
  for (const found of outcome.resolutions) {
    const predictionId = exampleId(found.prediction)
    const eventIds = found.events.map(exampleId)
    if (found.outcome === null) {
      await insertNote(context, {
        id: exampleId(`n${found.prediction}`),
        predictionId,
        text: found.reasoning,
      })
      for (const eventId of eventIds) await insertPredictionEvent(context, { predictionId, eventId })
      continue
    }
    await insertResolution(context, {
      id: exampleId(`r${found.prediction}`),
      predictionId,
      outcome: found.outcome,
      knownOn: found.knowable_on ?? found.resolved_on,
      reasoning: found.reasoning,
      confidence: found.confidence,
      recordedBy: 'Case editor',
      eventIds,
    })
  }
}

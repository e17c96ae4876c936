import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { startOfDay } from '@/lib/core/calendar'
import type { Candidate } from '@/lib/core/drawing/candidate'
import { insertEvent } from '@/lib/data/events'
import { insertForecast } from '@/lib/data/forecasts'
import { insertPrediction } from '@/lib/data/predictions'
import { insertQuote } from '@/lib/data/quotes'
import { insertResolution } from '@/lib/data/resolutions'
import { insertSource } from '@/lib/data/sources'
import { insertSelf, insertSpeaker } from '@/lib/data/speakers'

/**
 * Rows for tests, each made by the data function that people's entries take. Give what the test is about; the rest
 * is a small story of June 2022: Ada Example tells The Courier that the bridge will hardly open this year.
 */
export const storyText =
  'The bridge has been closed since March.\n\n“I doubt that it opens this year,” Ada Example says. The town waits.'
export const storyQuote = 'I doubt that it opens this year'
export const storyDay = '2022-06-07'

type Source = Partial<Parameters<typeof insertSource>[1]>
type Quote = Partial<Parameters<typeof insertQuote>[1]>
type Prediction = Partial<Parameters<typeof insertPrediction>[1]>
type Forecast = Partial<Parameters<typeof insertForecast>[1]> & { predictionId: string }
type Event = Partial<Parameters<typeof insertEvent>[1]>
type Resolution = Partial<Parameters<typeof insertResolution>[1]> & { predictionId: string }

export async function aSource(context: Context, given: Source = {}): Promise<string> {
  const source = {
    id: v7(),
    title: 'A bridge',
    outlet: 'The Courier',
    publishedOn: storyDay,
    text: storyText,
  }
  return (await insertSource(context, { ...source, ...given })).id
}

export async function aSpeaker(context: Context, name = 'Ada Example', description = ''): Promise<string> {
  return (await insertSpeaker(context, { name, description })).id
}

/** You, in this workspace. */
export async function you(context: Context): Promise<string> {
  return (await insertSelf(context)).id
}

export async function aQuote(context: Context, given: Quote = {}): Promise<string> {
  const startUnit = storyText.indexOf(storyQuote)
  const quote = await insertQuote(context, {
    id: v7(),
    sourceId: given.sourceId ?? (await aSource(context)),
    speakerId: given.speakerId ?? (await aSpeaker(context)),
    text: storyQuote,
    startUnit,
    endUnit: startUnit + storyQuote.length,
    voice: 'own',
    kind: 'forecast',
    attribution: 'high',
    ...given,
  })
  if (!quote.ok) throw new Error(quote.message)
  return quote.value.id
}

/** The story's words as an engine may draw them. */
export function drawnStory(given: Partial<Candidate> = {}): Candidate {
  const start = storyText.indexOf(storyQuote)
  return {
    start,
    end: start + storyQuote.length,
    quote: storyQuote,
    score: 0.9,
    speaker: 'Ada Example',
    speakerWords: null,
    voice: 'quoted',
    statement: 'The bridge opens in 2022.',
    question: 'Will the bridge open by the end of 2022?',
    criteria: { yesIf: '', noIf: '', ambiguousIf: '' },
    checks: [],
    hedge: null,
    probability: null,
    deadline: null,
    condition: null,
    context: null,
    reasons: [],
    ...given,
  }
}

/** A prediction of Ada's, without a quote unless one is given. */
export async function aPrediction(context: Context, given: Prediction = {}): Promise<string> {
  const prediction = await insertPrediction(context, {
    id: v7(),
    speakerId: given.speakerId ?? (await aSpeaker(context)),
    question: 'Will the bridge open by the end of 2022?',
    saidOn: storyDay,
    dueOn: '2022-12-31',
    role: 'headline',
    ...given,
  })
  return prediction.id
}

/** A forecast by Ada, made on the story's day. */
export async function aForecast(context: Context, given: Forecast): Promise<string> {
  const forecast = await insertForecast(context, {
    id: v7(),
    forecasterId: given.forecasterId ?? (await aSpeaker(context)),
    probability: 0.2,
    low: 0.1,
    high: 0.3,
    origin: 'phrase',
    madeAt: new Date(startOfDay(storyDay, context.viewer.timeZone)),
    ...given,
  })
  return forecast.id
}

export async function anEvent(context: Context, given: Event = {}): Promise<string> {
  const event = { id: v7(), happenedOn: '2022-11-11', what: 'The bridge opens.', confidence: 'high' as const }
  return (await insertEvent(context, { ...event, ...given })).id
}

export async function aResolution(context: Context, given: Resolution): Promise<string> {
  const resolution = {
    id: v7(),
    outcome: 'no' as const,
    knownOn: given.outcome === 'reopened' ? null : '2022-12-31',
    reasoning: 'It stayed closed.',
    recordedBy: 'You',
  }
  return (await insertResolution(context, { ...resolution, ...given })).id
}

/** A prediction drawn from Ada's words, with their forecast. */
export async function aQuotedPrediction(context: Context, given: Prediction = {}): Promise<string> {
  const predictionId = await aPrediction(context, { quoteId: await aQuote(context), ...given })
  await aForecast(context, { predictionId })
  return predictionId
}

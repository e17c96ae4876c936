import type { CalendarDate } from '@/lib/core/calendar'
import { findScale, surveyScale } from '@/lib/core/phrases/scales'
import type { Candidate } from './candidate'
import { within } from './candidates/deadline-of'
import type { Draft } from './candidates/draft'
import { draftsIn } from './candidates/drafts'
import { readCandidate } from './candidates/read-candidate'
import type { Deadline } from './deadline/deadline'
import { findDeadlines } from './deadline/find-deadlines'
import { isAsked } from './features/answer'
import { companyOf } from './features/company'
import { type Feature, featuresOf } from './features/features'
import { isListOfForecasts } from './features/list-of-forecasts'
import { type Notice, noticesOf } from './notices'
import { fittedModel, type Model, scoreOf } from './rank/model'
import { reasonsOf } from './rank/reasons'
import { readTurns } from './turns/read-turns'

/** Which reading of a text a stored candidate comes from; it rises with every change of what is drawn. */
export const engineVersion = '4'

export type DrawingOptions = {
  /** The day the text appeared; null if unknown, and dates that count from it are then left open. */
  publishedOn: CalendarDate | null
  /** Names that are in the record already: a speaker who is one of them is called so. */
  speakers: readonly string[]
  /** The id of the phrase scale to read words by; the survey's if left out. */
  scale?: string
  /** What ranks the words, for measuring one that has not seen the text. */
  model?: Model
}

export type Drawing = {
  /** In the order of the text; sort by `score` for the rank. Only those worth a look, most of them forecasts. */
  candidates: Candidate[]
  /** What a person should know of the reading as a whole. */
  notices: Notice[]
}

/**
 * Draws what may be predictions out of an English text: quotes, with speaker, hedge, chance, deadline and condition
 * read from the words, each with its place, and the reasons for its rank. Pure and deterministic; it runs in a browser.
 *
 * A text in another language gives no candidates and a notice.
 */
export function drawPredictions(text: string, options: DrawingOptions): Drawing {
  const notices = noticesOf(text, options.publishedOn)
  if (notices.some(({ kind }) => kind === 'empty' || kind === 'not-english'))
    return { candidates: [], notices }
  const model = options.model ?? fittedModel
  const scale = findScale(options.scale ?? surveyScale.id) ?? surveyScale
  const known = new Map(options.speakers.map((name) => [name.toLowerCase(), name]))
  const deadlines = findDeadlines(text, options.publishedOn)
  const candidates = featuredDrafts(text, options, deadlines).flatMap(({ draft, features }) => {
    const score = scoreOf(features, model)
    if (score < model.threshold) return []
    const reasons = reasonsOf(text, features, model)
    const candidate = readCandidate(text, draft, { score, reasons }, deadlines, scale)
    return [{ ...candidate, speaker: known.get(candidate.speaker.toLowerCase()) ?? candidate.speaker }]
  })
  return { candidates, notices }
}

/** Every clause of a text with what the rank looks at: what weights are fitted on. */
export function featuredDrafts(
  text: string,
  { publishedOn }: DrawingOptions,
  deadlines: readonly Deadline[] = findDeadlines(text, publishedOn),
): { draft: Draft; features: Feature[] }[] {
  const drafts = draftsIn(readTurns(text)).filter((draft) => draft.isMerged || !isAsked(draft))
  const isList = isListOfForecasts(text, drafts)
  const all = drafts.map((draft) => {
    const around = { publishedOn, isList, deadlines: within(deadlines, draft.start, draft.end) }
    return { draft, features: featuresOf(draft, around) }
  })
  const features = all.map((each) => each.features)
  return all.map(({ draft }, at) => ({
    draft,
    features: [
      ...(features[at] ?? []),
      ...companyOf(features, at).map((name) => ({ name, first: null, last: null })),
    ],
  }))
}

import type { Context } from '@/lib/context'
import { startOfDay } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import type { Role } from '@/lib/core/prediction'
import type { Voice } from '@/lib/core/quote'
import type { CaseClaim, CasePrediction, ExampleCase } from '@/lib/validation/case'
import { exampleId } from './example-id'
import type { ExampleSpeakers } from './example-source'
import { insertForecast } from './forecasts'
import { insertPrediction } from './predictions'
import { insertQuote } from './quotes'

const voices: Record<CaseClaim['speaker'], Voice> = {
  interviewee_own_words: 'own',
  interviewer_paraphrase_of_interviewee: 'paraphrase',
  interviewer: 'author',
}

const roles: Record<CasePrediction['tier'], Role> = { A: 'headline', B: 'variant', C: 'context' }

export async function insertExampleQuotes(
  context: Context,
  { reading }: ExampleCase,
  sourceId: string,
  speakers: ExampleSpeakers,
): Promise<void> {
  for (const claim of reading.claims) {
    const { context: answered } = claim
    const kept = await insertQuote(context, {
      id: exampleId(claim.id),
      sourceId,
      speakerId: speakerOf(claim, speakers),
      text: claim.quote,
      startUnit: claim.start,
      endUnit: claim.end,
      voice: voices[claim.speaker],
      kind: claim.kind,
      attribution: claim.attribution_confidence,
      hedges: claim.hedges,
      context: answered ? { text: answered.quote, start: answered.start, end: answered.end } : null,
      limits: claim.why_limited,
      note: claim.note ?? null,
    })
    if (!kept.ok) throw new Error(`Claim ${claim.id} of the example: ${kept.message}`)
  }
}

/** The predictions of the case, each with the forecast that was read out of its words. */
export async function insertExamplePredictions(
  context: Context,
  example: ExampleCase,
  speakers: ExampleSpeakers,
): Promise<void> {
  for (const prediction of example.reading.predictions) {
    const claim = example.reading.claims.find(({ id }) => id === prediction.claim)
    if (!claim) throw new Error(`Prediction ${prediction.id} of the example names no claim.`)
    await insertExamplePrediction(context, example, prediction, claim, speakerOf(claim, speakers))
  }
}

async function insertExamplePrediction(
  context: Context,
  example: ExampleCase,
  prediction: CasePrediction,
  claim: CaseClaim,
  speakerId: string,
): Promise<void> {
  const { labels } = example
  const alternative = labels.alternatives[prediction.id]
  const predictionId = exampleId(prediction.id)
  await insertPrediction(context, {
    id: predictionId,
    quoteId: exampleId(claim.id),
    speakerId,
    slug: prediction.slug,
    label: labels.predictions[prediction.id],
    question: prediction.question,
    yesIf: prediction.criteria.yes,
    noIf: prediction.criteria.no,
    ambiguousIf: prediction.criteria.ambiguous,
    saidOn: prediction.opened,
    dueOn: prediction.due,
    dueNote: claim.horizon_as_stated,
    condition: prediction.conditional_on ?? null,
    role: roles[prediction.tier],
    cluster: prediction.cluster,
    reading: prediction.reading ?? null,
    alternativeOf: alternative ? exampleId(alternative) : null,
    note: prediction.probability === null ? prediction.probability_rule : null,
  })
  if (prediction.probability === null) return
  await insertForecast(context, {
    id: exampleId(`f${prediction.id}`),
    predictionId,
    forecasterId: speakerId,
    probability: prediction.probability,
    low: prediction.low,
    high: prediction.high,
    origin: originOf(prediction),
    ...wordsBehind(example, prediction, claim),
    rationale: prediction.probability_rule,
    madeAt: new Date(startOfDay(prediction.opened, context.viewer.timeZone)),
  })
}

function speakerOf(claim: CaseClaim, speakers: ExampleSpeakers): string {
  return claim.speaker === 'interviewer' ? speakers.bluhm : speakers.miller
}

function originOf(prediction: CasePrediction): Origin {
  return prediction.probability_rule.startsWith('verbal scale') ? 'phrase' : 'derived'
}

/** The phrase, the scale and how the number was reached from them. */
function wordsBehind({ reading }: ExampleCase, prediction: CasePrediction, claim: CaseClaim) {
  const entry = reading.verbal_scale.find(({ id }) => id === claim.reading)
  const anchors = entry?.anchors ?? []
  const cited = reading.scale_sources.filter(({ id }) =>
    anchors.some((anchor) => anchor.startsWith(`${id} `)),
  )
  const derivedFrom = [...prediction.probability_rule.matchAll(/\bp\d\d\b/gu)].map(([name]) => name)
  return {
    phrase: entry?.phrase ?? null,
    scale: reading.case,
    scaleVersion: String(reading.schema_version),
    basis: {
      rule: prediction.probability_rule,
      ...(originOf(prediction) === 'derived' && { derivedFrom: derivedFrom.map(exampleId) }),
      speakerExpected: prediction.speaker_expected,
      direction: claim.direction,
      horizonAsStated: claim.horizon_as_stated,
      ...(entry && {
        readsAs: entry.reads_as,
        probability: entry.p,
        low: entry.low,
        high: entry.high,
        strength: entry.strength,
        anchors,
        scales: anchors.map(readAnchor).filter((scale) => scale !== null),
        sources: cited,
      }),
    },
  }
}

/**
 * An anchor as a survey's phrase with its median and middle half, in percent; null where it is a remark.
 *
 * @example readAnchor('cap Improbable: 10, 5-20')
 * // { source: 'cap', phrase: 'Improbable', median: 10, low: 5, high: 20 }
 */
function readAnchor(anchor: string) {
  const [, source, phrase, median, low, high] =
    /^(cap|wf|zp) ([A-Z][\w ]*): (?:median )?([\d.]+), (?:middle half )?([\d.]+)-([\d.]+)/u.exec(anchor) ?? []
  if (!source || !phrase) return null
  return { source, phrase, median: Number(median), low: Number(low), high: Number(high) }
}

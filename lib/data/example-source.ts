import type { Context } from '@/lib/context'
import type { ExampleCase } from '@/lib/validation/case'
import { exampleId } from './example-id'
import { insertSource } from './sources'
import { insertSpeaker } from './speakers'

/** The people of the case: who answers and who asks. */
export type ExampleSpeakers = { miller: string; bluhm: string }

export async function insertExampleSpeakers(
  context: Context,
  { source }: ExampleCase,
): Promise<ExampleSpeakers> {
  const { interviewee, interviewer } = source
  const miller = await insertSpeaker(context, { name: interviewee.name, description: interviewee.role })
  const bluhm = await insertSpeaker(context, { name: interviewer.name, description: interviewer.role })
  return { miller: miller.id, bluhm: bluhm.id }
}

export async function insertExampleSource(context: Context, example: ExampleCase): Promise<string> {
  const { source, text, reading } = example
  const id = exampleId('s01')
  await insertSource(context, {
    id,
    title: source.title,
    outlet: source.outlet.name,
    author: source.interviewer.name,
    url: source.url,
    language: source.language,
    publishedOn: source.published.use_as_forecast_date,
    publishedEarliestOn: source.published.earliest,
    publishedLatestOn: source.published.latest,
    publishedNote: source.published.summary,
    text,
    rights: source.rights_note,
    note: reading.note,
    facts: facts(example),
  })
  return id
}

/** Whatever else is known, in the order in which "About this source" shows it. */
function facts({ source, reading }: ExampleCase): Record<string, unknown> {
  return {
    standfirst: source.standfirst,
    newsletterIssueTitle: source.newsletter_issue_title,
    titleConfidence: source.title_confidence,
    outletSite: source.outlet.site,
    interviewee: {
      name: source.interviewee.name,
      role: source.interviewee.role,
      notToBeConfusedWith: source.interviewee.not_to_be_confused_with,
    },
    interviewer: {
      name: source.interviewer.name,
      role: source.interviewer.role,
      roleSource: source.interviewer.role_source,
    },
    published: {
      status: source.published.status,
      precision: source.published.precision,
      confidenceInWindow: source.published.confidence_in_window,
    },
    dateEvidence: source.date_evidence,
    urlNote: source.url_note,
    access: source.access,
    accessNote: source.access_note,
    text: {
      file: source.text_file,
      encoding: source.text_encoding,
      characters: source.text_chars,
      bytes: source.text_bytes,
    },
    reading: {
      speakerGaveNumbers: reading.speaker_gave_numbers,
      offsetUnit: reading.offset_unit,
      speakers: reading.speakers,
      tiers: reading.tiers,
      constantRateRule: reading.constant_rate_rule,
      verbalScale: reading.verbal_scale,
      scaleSources: reading.scale_sources,
      claims: reading.claims.map((claim) => ({
        quoteId: exampleId(claim.id),
        direction: claim.direction,
        horizonAsStated: claim.horizon_as_stated,
        scorable: claim.scorable,
      })),
      predictions: reading.predictions.map((prediction) => ({
        slug: prediction.slug,
        speakerExpected: prediction.speaker_expected,
      })),
    },
  }
}

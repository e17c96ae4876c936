import type { Scale } from '@/lib/core/phrases/scale'
import type { Candidate, CandidateProbability } from '../candidate'
import { readChance } from '../chance/read-chance'
import { moved, spanOf } from '../span'
import { checksOf } from '../statement/checks'
import { criteriaOf } from '../statement/criteria'
import { questionOf } from '../statement/question'
import { askedBefore } from './answer'
import { conditionIn } from './condition'
import type { Draft } from './draft'

/** What is known of a draft when it is read: its rank, and the deadline that was chosen for it. */
export type Ranked = Pick<Candidate, 'score' | 'reasons' | 'deadline'>

/** Reads everything that a draft claims from its words. */
export function readCandidate(text: string, draft: Draft, ranked: Ranked, scale: Scale): Candidate {
  const { start, end, words, speaker } = draft
  const context = contextOf(text, draft)
  const { hedge, probability, rule } = readChance(draft.text, scale, context?.text ?? '')
  const { statement, question } = questionOf(draft, context?.text ?? null, ranked.deadline)
  const read = {
    start,
    end,
    quote: draft.text,
    speaker: speaker.name,
    speakerWords: speaker.words,
    voice: speaker.voice,
    statement,
    question,
    hedge: hedge && moved(hedge, start),
    probability: probability && ({ ...probability, rule } satisfies CandidateProbability),
    condition: conditionIn(text, words),
    context,
    ...ranked,
  }
  return { ...read, criteria: criteriaOf(read), checks: checksOf(read) }
}

const leaning =
  /^(?:it|that|this|they|he|she|there|so|those|these|not|no|yes|never|unlikely|likely|possibly|probably|hardly|maybe|perhaps|by|before|within)\b/iu
const shortest = 45

/** The question before, where the words cannot be read without it. */
function contextOf(text: string, draft: Draft) {
  const asked = askedBefore(draft)
  if (!asked || (asked.distance > 0 && draft.text.length > shortest)) return null
  if (draft.text.length > shortest && !leaning.test(draft.text)) return null
  return spanOf(text, asked.question.unit.start, asked.question.unit.end)
}

import type { Scale } from '@/lib/core/phrases/scale'
import type { Candidate, CandidateDeadline, CandidateProbability } from '../candidate'
import { readChance } from '../chance/read-chance'
import { readSharedChance } from '../chance/read-shared-chance'
import type { Deadline } from '../deadline/deadline'
import { askedBefore } from '../features/answer'
import { conditionIn } from '../features/condition'
import { moved, spanOf } from '../span'
import { checksOf } from '../statement/checks'
import { criteriaOf } from '../statement/criteria'
import { questionOf } from '../statement/question'
import { deadlineOf } from './deadline-of'
import type { Draft } from './draft'

/** What is known of a draft when it is read. */
export type Ranked = Pick<Candidate, 'score' | 'reasons'>

/** Reads everything that a draft claims from its words. */
export function readCandidate(
  text: string,
  draft: Draft,
  ranked: Ranked,
  deadlines: readonly Deadline[],
  scale: Scale,
): Candidate {
  const { start, end, words, speaker } = draft
  const context = contextOf(text, draft)
  const reading = chanceOf(text, draft, scale, context?.text ?? '')
  const { hedge, probability, rule } = reading
  const condition = conditionIn(text, words)
  const deadline = plain(deadlineOf(text, draft, deadlines, condition))
  const { statement, question } = questionOf(draft, context?.text ?? null, deadline, reading)
  const read = {
    start,
    end,
    quote: draft.text,
    speaker: speaker.name,
    speakerWords: speaker.words,
    voice: speaker.voice,
    statement,
    question,
    hedge,
    probability: probability && ({ ...probability, rule } satisfies CandidateProbability),
    deadline,
    condition,
    context,
    ...ranked,
  }
  return { ...read, criteria: criteriaOf(read), checks: checksOf(read) }
}

/** Read in its sentence, where an earlier clause may hold the hedge; what is more than one sentence, by itself. */
function chanceOf(
  text: string,
  { start, end, unit, isMerged, text: quote }: Draft,
  scale: Scale,
  question: string,
) {
  if (isMerged || start < unit.start || end > unit.end) {
    const reading = readChance(quote, scale, question)
    return { ...reading, hedge: reading.hedge && moved(reading.hedge, start) }
  }
  const whole = text.slice(unit.start, unit.end)
  const reading = readSharedChance(whole, start - unit.start, end - unit.start, scale, question)
  return { ...reading, hedge: reading.hedge && moved(reading.hedge, unit.start) }
}

function plain(deadline: Deadline | null): CandidateDeadline | null {
  if (deadline === null) return null
  const { isPast: _, force: __, ...shown } = deadline
  return shown
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

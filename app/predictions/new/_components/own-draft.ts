import { givenDay } from '@/app/_components/given-day'
import { givenDue } from '@/app/_components/given-due'
import { stillRefused } from '@/app/_components/still-refused'
import type { CalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'
import type { Role } from '@/lib/core/prediction'
import type { RecordPredictionInput } from '@/lib/validation/prediction'

/** The values of "whose forecast" that are nobody's id. */
export const you = 'you'
export const someoneNew = 'new'

/** A prediction entered by hand, as typed. */
export type OwnDraft = {
  question: string
  chance: string
  low: string
  high: string
  due: string
  speaker: string
  speakerName: string
  saidOn: string
  role: Role
  label: string
  cluster: string
  yesIf: string
  noIf: string
  ambiguousIf: string
  condition: string
  note: string
}

export const emptyOwn: OwnDraft = {
  question: '',
  chance: '',
  low: '',
  high: '',
  due: '',
  speaker: you,
  speakerName: '',
  saidOn: '',
  role: 'headline',
  label: '',
  cluster: '',
  yesIf: '',
  noIf: '',
  ambiguousIf: '',
  condition: '',
  note: '',
}

type Sentences = Readonly<Record<string, string>>

export type DraftProps = {
  values: OwnDraft
  change: (change: Partial<OwnDraft>) => void
  errors: Sentences
  today: CalendarDate
}

/** The refusals that still stand; the due day is also given by the line, so a new line may be a new day. */
export function stillRefusedIn(draft: OwnDraft, refused: Sentences, typed: Sentences): Sentences {
  const { dueOn, ...fields } = stillRefused(refused, typed, { ...draft, dueOn: draft.due })
  return dueOn && typed.question === draft.question ? { ...fields, dueOn } : fields
}

/** What "next year" counts from: the day it was said, which is today unless another is given. */
export function saidDay({ saidOn }: Pick<OwnDraft, 'saidOn'>, today: CalendarDate): CalendarDate {
  const read = readDay(saidOn, { today, lean: 'back' })
  return read.ok ? read.value.date : today
}

/** What is sent: days as days, and no chance with what is only context. */
export function ownInput(
  draft: OwnDraft,
  { id, workspaceId, today }: { id: string; workspaceId: string; today: CalendarDate },
): RecordPredictionInput {
  const { question, role, label, cluster, yesIf, noIf, ambiguousIf, condition, note } = draft
  const { chance, low, high } = draft
  const due = givenDue(draft.due, question, saidDay(draft, today))
  return {
    id,
    workspaceId,
    question,
    role,
    label,
    cluster,
    yesIf,
    noIf,
    ambiguousIf,
    condition,
    note,
    ...whose(draft),
    ...(role === 'context' ? {} : { chance, low, high }),
    saidOn: givenDay(draft.saidOn, today, 'back'),
    dueOn: due.date,
    dueNote: due.words,
  }
}

function whose({ speaker, speakerName }: OwnDraft) {
  if (speaker === you) return {}
  return speaker === someoneNew ? { speakerName } : { speakerId: speaker }
}

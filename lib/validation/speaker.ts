import { z } from 'zod'
import { entryId, inWorkspace, newRow } from './entry'
import { optional, proseLimit, required } from './text'

/** Who said it: one of the record by id, or by name and description, a new one where there is none of both. */
export const speakerFields = {
  speakerId: entryId.nullish(),
  speakerName: optional(200),
  speakerDescription: optional(proseLimit),
}

export type SpeakerChoice = {
  speakerId?: string | null
  speakerName: string | null
  speakerDescription: string | null
}

export const describeSpeakerInput = z.object({
  ...inWorkspace,
  speakerId: entryId,
  name: required('Give the speaker a name.', 200),
  description: optional(proseLimit),
})

/** Two names of one speaker: what stands under `speakerId` goes to `intoId`, whose name stays. */
export const mergeSpeakersInput = z.object({ ...newRow, speakerId: entryId, intoId: entryId })

export const unmergeSpeakersInput = z.object({ ...inWorkspace, mergeId: entryId })

/** What a merge moved, as it is kept for the way back. */
export const mergedSpeaker = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  recordedAt: z.string(),
  quotes: z.array(z.string()),
  predictions: z.array(z.string()),
  forecasts: z.array(z.string()),
})

export type MergedSpeaker = z.output<typeof mergedSpeaker>

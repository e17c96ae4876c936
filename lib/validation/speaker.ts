import { entryId } from './entry'
import { optional, proseLimit } from './text'

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

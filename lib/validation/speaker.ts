import { entryId } from './entry'
import { optional, proseLimit } from './text'

/** Who said it: one of the record by id, or by name, which makes a new speaker where there is none of that name. */
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

import type { Context } from '@/lib/context'
import { fail, ok, type Result } from '@/lib/core/result'
import { findSpeaker, insertSelf, insertSpeaker } from '@/lib/data/speakers'
import type { SpeakerChoice } from '@/lib/validation/speaker'

/** The speaker that a form names: one of the record, or a new one by name; nobody named is you. */
export async function chooseSpeaker(context: Context, choice: SpeakerChoice): Promise<Result<string>> {
  if (choice.speakerId) {
    const speaker = await findSpeaker(context, choice.speakerId)
    if (speaker) return ok(speaker.id)
    const gone = 'That speaker is not in this record.'
    return fail(gone, { speakerId: gone })
  }
  if (!choice.speakerName) return ok((await insertSelf(context)).id)
  const { speakerName: name, speakerDescription } = choice
  return ok((await insertSpeaker(context, { name, description: speakerDescription ?? '' })).id)
}

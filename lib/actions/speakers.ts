'use server'

import { fail, ok, type Refusal } from '@/lib/core/result'
import { findMerge, mergeInto, takeMergeBack } from '@/lib/data/speaker-merge'
import { isNameTaken, lockSpeakers, updateSpeaker } from '@/lib/data/speakers'
import { describeSpeakerInput, mergeSpeakersInput, unmergeSpeakersInput } from '@/lib/validation/speaker'
import { action } from './action'

/** Gives a speaker another name or description; what they said keeps standing under them. */
export const describeSpeaker = action(describeSpeakerInput, async (input, context) => {
  const [speaker] = await lockSpeakers(context, [input.speakerId])
  if (!speaker) return fail('That speaker is no longer in this record.')
  const described = { id: speaker.id, name: input.name, description: input.description ?? '' }
  if (await isNameTaken(context, described)) {
    return refuseName('Another speaker has that name and description. Say more about one, or merge the two.')
  }
  await updateSpeaker(context, described)
  return ok({ name: speaker.name, description: speaker.description })
})

/** Makes two names of one speaker one: quotes, predictions and forecasts move, and the way back is kept. */
export const mergeSpeakers = action(mergeSpeakersInput, async ({ id, speakerId, intoId }, context) => {
  if (speakerId === intoId) return refuseInto('A speaker cannot be merged with themselves. Choose another.')
  const again = await findMerge(context, id)
  if (again?.intoId === intoId && again.moved.id === speakerId) return ok({ id })
  const locked = await lockSpeakers(context, [speakerId, intoId])
  const speaker = locked.find((one) => one.id === speakerId)
  const into = locked.find((one) => one.id === intoId)
  if (!speaker) return fail('That speaker is no longer in this record.')
  if (!into) return refuseInto('That speaker is not in this record. Choose another.')
  if (speaker.isSelf) return refuseInto('This is you. Open the other speaker, and merge them into you.')
  await mergeInto(context, { id, speaker, into })
  return ok({ id })
})

/** Takes a merge back: the speaker and what moved are as before; what was added since stays with the other. */
export const unmergeSpeakers = action(unmergeSpeakersInput, async ({ mergeId }, context) => {
  const kept = await findMerge(context, mergeId)
  if (!kept) return fail('This merge was taken back already.')
  const [into] = await lockSpeakers(context, [kept.intoId])
  if (!into) return fail('The speaker was merged with another since. Take that merge back first.')
  const merge = await findMerge(context, mergeId)
  if (!merge) return fail('This merge was taken back already.')
  if (await isNameTaken(context, merge.moved)) {
    return fail(`Another speaker is called “${merge.moved.name}” by now. Rename that one first.`)
  }
  await takeMergeBack(context, { ...merge, into })
  return ok({ speakerId: merge.moved.id })
})

function refuseName(sentence: string): Refusal {
  return fail(sentence, { name: sentence })
}

function refuseInto(sentence: string): Refusal {
  return fail(sentence, { intoId: sentence })
}

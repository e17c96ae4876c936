'use server'

import { fail, ok } from '@/lib/core/result'
import {
  deletePredictionTags,
  findTag,
  insertPredictionTags,
  insertTag,
  listOwnPredictionIds,
} from '@/lib/data/tags'
import { tagInput } from '@/lib/validation/tag'
import { action } from './action'

/** Puts a tag on predictions. Another's spelling in capitals is the same tag; `changed` are those new to it. */
export const tagPredictions = action(tagInput, async ({ predictionIds, name }, context) => {
  const known = await listOwnPredictionIds(context, predictionIds)
  if (known.length < predictionIds.length) return fail('One of the predictions is not in this record.')
  const { tag: found, isFull } = await findTag(context, name)
  if (!found && isFull) {
    const full = 'This record has 1,000 tags already. Use one of them.'
    return fail(full, { name: full })
  }
  const tag = found ?? (await insertTag(context, name))
  const changed = await insertPredictionTags(context, { tagId: tag.id, predictionIds })
  return ok({ name: tag.name, changed })
})

/** Takes a tag off predictions; `changed` are those that carried it. */
export const untagPredictions = action(tagInput, async ({ predictionIds, name }, context) => {
  const { tag } = await findTag(context, name)
  if (!tag) return ok({ name, changed: [] })
  const changed = await deletePredictionTags(context, { tagId: tag.id, predictionIds })
  return ok({ name: tag.name, changed })
})

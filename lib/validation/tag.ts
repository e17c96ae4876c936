import { z } from 'zod'
import { tagLimit, tagName } from '@/lib/core/tag'
import { entryId, inWorkspace } from './entry'
import { required } from './text'

const name = required('Write the tag.', tagLimit).transform(tagName)

/** The predictions that something is done to at once. */
export const chosenIds = z
  .array(entryId)
  .min(1, { error: 'Choose at least one prediction.' })
  .max(500, { error: 'At most 500 can be changed at once.' })
  .transform((ids) => [...new Set(ids)].sort())

/** Predictions that a tag is put on or taken off. */
export const tagInput = z.object({ ...inWorkspace, predictionIds: chosenIds, name })

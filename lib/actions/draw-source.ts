import type { Context } from '@/lib/context'
import { drawPredictions, engineVersion } from '@/lib/core/drawing/draw-predictions'
import { overlapShare } from '@/lib/core/drawing/overlap'
import { listCandidates, storeDrawing } from '@/lib/data/candidates'
import { listQuotePlaces } from '@/lib/data/quotes'
import { findSource } from '@/lib/data/sources'
import { listSpeakerNames } from '@/lib/data/speaker-list'

type Source = { id: string; text: string; publishedOn: string; scale: string | null }

/** A longer text would keep the server from everybody else for too long; in UTF-16 units. */
export const longestDrawn = 300_000

/** From this share on two stretches of a text are the same words. */
const sameWords = 0.5

/** What the engine draws from a source, less the words that are quoted already. */
export async function drawSource(context: Context, { id, text, publishedOn, scale }: Source) {
  const [speakers, quoted] = await Promise.all([listSpeakerNames(context), listQuotePlaces(context, id)])
  const { candidates, notices } = drawPredictions(text, {
    publishedOn,
    speakers: speakers.map(({ name }) => name),
    ...(scale && { scale }),
  })
  const drawn = candidates.filter(
    (candidate) => !quoted.some((quote) => overlapShare(candidate, quote) >= sameWords),
  )
  return { engineVersion, drawn, notices }
}

/** Reads a source again that was drawn from, since what its words mean has changed: its day, or the scale. */
export async function redrawSource(context: Context, sourceId: string): Promise<void> {
  const source = await findSource(context, sourceId)
  if (!source || (await listCandidates(context, sourceId)).length === 0) return
  await storeDrawing(context, { sourceId, ...(await drawSource(context, source)) })
}

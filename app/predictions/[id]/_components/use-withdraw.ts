'use client'

import { v7 } from 'uuid'
import { reviseForecast, withdrawForecast } from '@/lib/actions/forecasts'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { percent } from '@/lib/format'
import { standingOf } from '@/app/_components/standing'
import { usePress } from '@/app/_components/use-press'

/** Takes your forecast back. A withdrawal is a row of its own, so its undo is a revision to the same chance. */
export function useWithdraw(prediction: PredictionPage, workspaceId: string) {
  const { canForecast, yours } = standingOf(prediction)
  const standing = yours?.forecasts.at(-1)
  const ofPrediction = { workspaceId, predictionId: prediction.id, version: prediction.version }
  const restore = usePress(reviseForecast, { say: 'Your forecast stands again.' })
  const withdraw = usePress(withdrawForecast, {
    say: 'Your forecast is withdrawn.',
    undo: () => {
      if (!standing) return
      restore.mutate({
        ...ofPrediction,
        id: v7(),
        chance: percent(standing.probability),
        low: standing.low === null ? null : percent(standing.low),
        high: standing.high === null ? null : percent(standing.high),
        rationale: 'Withdrawal taken back',
      })
    },
  })
  return {
    isPossible: canForecast && typeof standing?.probability === 'number',
    press: () => {
      if (!withdraw.isPending) withdraw.mutate({ ...ofPrediction, id: v7() })
    },
  }
}

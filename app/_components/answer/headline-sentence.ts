import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import { brier, count } from '@/lib/format'

/** What an answer does to the headline's mean, with how many outcomes it rests on. */
export function headlineSentence({ before, after }: AnswerEffect): string {
  if (before.mean === after.mean && before.n === after.n) {
    return before.mean === null ? '' : `The headline stays at ${brier(before.mean)}.`
  }
  const to = `${brier(after.mean)} (n ${count(after.n)})`
  return before.mean === null
    ? `It begins the headline at ${to}.`
    : `The headline goes from ${brier(before.mean)} (n ${count(before.n)}) to ${to}.`
}

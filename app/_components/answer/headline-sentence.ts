import type { AnswerEffect, MeanOf } from '@/lib/core/scoring/answer-effect'
import { brier, count } from '@/lib/format'

/** What an answer would do to the headline's mean, with how many outcomes it rests on. */
export function headlineSentence({ before, after }: AnswerEffect): string {
  if (isSame(before, after)) return before.mean === null ? '' : `The headline stays at ${brier(before.mean)}.`
  if (before.mean === null) return `It begins the headline at ${meanWords(after)}.`
  if (after.mean === null)
    return `The headline, ${meanWords(before)}, goes: nothing else that counts is settled.`
  return `The headline goes from ${meanWords(before)} to ${meanWords(after)}.`
}

/** The same once it is recorded. */
export function headlineWent({ before, after }: AnswerEffect): string {
  if (isSame(before, after)) return before.mean === null ? '' : `The headline stays at ${brier(before.mean)}.`
  if (before.mean === null) return `The headline begins at ${meanWords(after)}.`
  if (after.mean === null) return `The headline was ${meanWords(before)}; nothing that counts is settled now.`
  return `The headline went from ${meanWords(before)} to ${meanWords(after)}.`
}

function isSame(before: MeanOf, after: MeanOf): boolean {
  return before.mean === after.mean && before.n === after.n
}

function meanWords({ mean, n }: MeanOf): string {
  return `${brier(mean)} (n ${count(n)})`
}

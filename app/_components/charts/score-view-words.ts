import type { ScoreDate, ScoreWindow } from '@/lib/core/scoring/score-window'

/** What each step looks back on, in words for a choice. */
export const windowWords: Record<ScoreWindow, string> = {
  all: 'All so far',
  'last-10': 'The last 10',
  'last-20': 'The last 20',
  'last-50': 'The last 50',
  year: 'The last year',
}

export const dateWords: Record<ScoreDate, string> = { settled: 'Day known', said: 'Day said' }

/** What a window holds, to say what a mean is of; nothing for all of it. */
export function rollingWords(window: ScoreWindow): string {
  if (window === 'all') return ''
  return window === 'year'
    ? 'the outcomes of a year'
    : `${windowWords[window].toLowerCase()} outcomes or more`
}

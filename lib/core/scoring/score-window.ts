/** How much of a record each step of a score over time looks back on: all of it, the last so many, or a year. */
export const scoreWindows = ['all', 'last-10', 'last-20', 'last-50', 'year'] as const
export type ScoreWindow = (typeof scoreWindows)[number]

/** The day by which a scored track takes its place in time: when its answer was known, or when it was first said. */
export const scoreDates = ['settled', 'said'] as const
export type ScoreDate = (typeof scoreDates)[number]

/** How many outcomes a window holds at least; null where it is a span of time or everything. */
export const windowSizes: Record<ScoreWindow, number | null> = {
  all: null,
  'last-10': 10,
  'last-20': 20,
  'last-50': 50,
  year: null,
}

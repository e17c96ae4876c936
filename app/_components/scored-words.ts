import { numberOrigins, wordOrigins } from '@/lib/core/forecast'
import { day, percent } from '@/lib/format'
import type { ScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { leadTimeWords } from './lead-time-words'
import { uncountedWords } from './uncounted-words'

/** Who and what the ids in a filter are called. */
export type ScoreNames = {
  forecasters: readonly { id: string; name: string; isSelf: boolean }[]
  sources: readonly { id: string; title: string }[]
}

/** One thing that was chosen, in words, and the filter without it. */
export type ScoreLimit = { words: string; without: Partial<ScoresFilter> }

/** What a filter of scores asks for beyond the default, each with a way out of it. */
export function scoreLimits(filter: ScoresFilter, names: ScoreNames): ScoreLimit[] {
  const limits: ScoreLimit[] = []
  if (filter.role.includes('variant')) {
    const words = filter.role.includes('headline') ? 'With variants' : 'Variants only'
    limits.push({ words, without: { role: ['headline'] } })
  }
  if (filter.reading === 'other') limits.push({ words: 'Other reading', without: { reading: 'headline' } })
  if (filter.origin) limits.push({ words: originWords(filter.origin), without: { origin: undefined } })
  if (filter.late) limits.push({ words: 'Also logged afterwards', without: { late: false } })
  if (filter.weighting !== 'all') {
    limits.push({ words: weightingWords[filter.weighting], without: { weighting: 'all' } })
  }
  return [...limits, ...scopeLimits(filter, names)]
}

function scopeLimits(filter: ScoresFilter, names: ScoreNames): ScoreLimit[] {
  const { forecaster, source, tag, dueFrom, dueTo, resolvedFrom, resolvedTo, lead } = filter
  const limits: ScoreLimit[] = []
  if (forecaster)
    limits.push({ words: forecasterWords(forecaster, names), without: { forecaster: undefined } })
  if (source) limits.push({ words: sourceWords(source, names), without: { source: undefined } })
  if (tag) limits.push({ words: `Tagged “${tag}”`, without: { tag: undefined } })
  if (dueFrom || dueTo) {
    const words = `Due ${daysWords(dueFrom, dueTo)}`
    limits.push({ words, without: { dueFrom: undefined, dueTo: undefined } })
  }
  if (resolvedFrom || resolvedTo) {
    const words = `Settled ${daysWords(resolvedFrom, resolvedTo)}`
    limits.push({ words, without: { resolvedFrom: undefined, resolvedTo: undefined } })
  }
  if (lead) limits.push({ words: `Said ${leadTimeWords[lead].toLowerCase()}`, without: { lead: undefined } })
  return limits
}

/**
 * Which predictions a filter of scores chooses, as a sentence.
 *
 * @example 'Headline predictions, logged in time; each chance weighs by how long it stood.'
 */
export function scoredSentence(filter: ScoresFilter, names: ScoreNames): string {
  const kind = filter.role.includes('headline') ? 'Headline predictions' : 'Variants'
  const more = filter.role.length > 1 ? ' and variants' : ''
  const reading = filter.reading === 'other' ? ' in the other reading of the same words' : ''
  const scope = scopeLimits(filter, names).map(({ words }) => uncapitalised(words))
  const origin = filter.origin ? [uncapitalised(originWords(filter.origin))] : []
  const logged = filter.late ? 'logged in time or afterwards' : 'logged in time'
  const which = [`${kind}${more}${reading}`, ...scope, ...origin, logged].join(', ')
  return `${which}; ${weightingSentences[filter.weighting]}.`
}

/**
 * One part of what a filter of scores accounts for, as a link to the list of it is read.
 *
 * @example 'what counts, with chances from 30% to under 40% (headline predictions, logged in time; …)'
 */
export function scoredSetWords(set: ScoredSet, names: ScoreNames): string {
  const of = uncapitalised(scoredSentence(set, names)).replace(/\.$/, '')
  if (set.part !== 'counted') return `what a score leaves out as ${uncountedWords[set.part]} (of ${of})`
  const bin = set.bin === undefined ? '' : `, with ${chanceWords(set.bin / 10, (set.bin + 1) / 10)}`
  return `what counts${bin} (${of})`
}

/** A bin holds its lower end and not its upper one, except that the last also holds certainty. */
export function chanceWords(from: number | undefined, to: number | undefined): string {
  if (to === undefined || to === 1) return `chances of ${percent(from ?? 0)} and over`
  return from === undefined || from === 0
    ? `chances under ${percent(to)}`
    : `chances from ${percent(from)} to under ${percent(to)}`
}

const weightingWords = { first: 'First chance only', last: 'Last chance only' } as const

const weightingSentences = {
  all: 'each chance weighs by how long it stood',
  first: 'only the first chance of each counts',
  last: 'only the last chance of each counts',
} as const

function originWords(origin: NonNullable<ScoresFilter['origin']>): string {
  if (origin.join() === numberOrigins.join()) return 'Numbers only'
  if (origin.join() === wordOrigins.join()) return 'Words only'
  return `Chances of origin ${origin.join(', ')}`
}

/** The same for a list of them. @example 'chances stated as numbers' */
export function chanceOriginWords(origin: NonNullable<ScoresFilter['origin']>): string {
  if (origin.join() === numberOrigins.join()) return 'chances stated as numbers'
  return origin.join() === wordOrigins.join()
    ? 'chances read from words'
    : `chances of origin ${origin.join(', ')}`
}

function forecasterWords(id: string, { forecasters }: ScoreNames): string {
  const named = forecasters.find((forecaster) => forecaster.id === id)
  if (!named) return 'By someone who is not in this record'
  return `By ${named.isSelf ? 'you' : named.name}`
}

function sourceWords(id: string, { sources }: ScoreNames): string {
  const named = sources.find((source) => source.id === id)
  return named ? `From “${named.title}”` : 'From a source that is not in this list'
}

/** @example 'from 1 Jan 2022 to 31 Dec 2022' */
export function daysWords(from: string | undefined, to: string | undefined): string {
  if (from && to) return from === to ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`
  return from ? `from ${day(from)}` : `until ${day(to ?? null)}`
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

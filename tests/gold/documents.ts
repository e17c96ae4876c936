import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Grain } from '@/lib/core/drawing/candidate'
import type { Voice } from '@/lib/core/quote'

type Place = { start: number; end: number }

export type GoldForecast = Place & {
  id: string
  quote: string
  speaker: string
  voice: Voice
  statement: string
  hedge: (Place & { text: string }) | null
  probability: { p: number; low: number; high: number; origin: 'number' | 'phrase' | 'bare' } | null
  deadline: (Place & { text: string; earliest: string | null; latest: string | null; grain: Grain }) | null
  condition: (Place & { text: string }) | null
}

/** Words that look like a forecast and are none, with the reason. */
export type GoldTrap = Place & { quote: string; why: string }

export type GoldDocument = {
  id: string
  title: string
  published: string
  form: string
  difficulty: string
  text: string
  forecasts: GoldForecast[]
  traps: GoldTrap[]
}

const folder = path.resolve('tests/fixtures/gold')

/** Every text with its marks, by name; they are invented, and what they hold is told in their README. */
export function goldDocuments(from = folder): GoldDocument[] {
  const names = readdirSync(from).filter((name) => /^[\w-]+\.json$/.test(name))
  return names.toSorted().map((name) => JSON.parse(readFileSync(path.join(from, name), 'utf8')))
}

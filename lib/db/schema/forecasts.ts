import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { origins } from '@/lib/core/forecast'
import { isOneOf, isProbability, probability, rowColumns } from './columns'
import { predictions } from './predictions'
import { speakers } from './speakers'

/** A probability of "yes" at a moment, by a forecaster; without a probability it is a withdrawal. */
export const forecasts = pgTable(
  'forecasts',
  {
    ...rowColumns,
    predictionId: uuid().notNull(),
    forecasterId: uuid().notNull(),
    probability: probability(),
    low: probability(),
    high: probability(),
    origin: text({ enum: origins }).notNull(),
    phrase: text(),
    scale: text(),
    scaleVersion: text(),
    basis: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    rationale: text(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'forecasts_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'forecasts_forecaster_fk',
      columns: [table.workspaceId, table.forecasterId],
      foreignColumns: [speakers.workspaceId, speakers.id],
    }).onDelete('restrict'),
    index('forecasts_track').on(table.workspaceId, table.predictionId, table.forecasterId, table.madeAt),
    check('forecasts_probability', isProbability(table.probability)),
    check('forecasts_low', isProbability(table.low)),
    check('forecasts_high', isProbability(table.high)),
    check('forecasts_band_whole', sql`(${table.low} is null) = (${table.high} is null)`),
    check(
      'forecasts_band_holds',
      sql`${table.low} is null
        or (${table.probability} is not null and ${table.probability} between ${table.low} and ${table.high})`,
    ),
    check('forecasts_origin', isOneOf(table.origin, origins)),
  ],
)

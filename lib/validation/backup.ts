import { z } from 'zod'

/** The first and the last line of a backup; core/backup/format says what they mean. */
export const backupHead = z.object({
  foresaid: z.literal('backup'),
  format: z.int(),
  program: z.string(),
  schema: z.object({ newest: z.int(), hash: z.string() }),
  madeAt: z.iso.datetime(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
})

export const backupEnd = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.int().nonnegative()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

import { z } from 'zod'

const given = (value: unknown) => (value === '' ? undefined : value)

const noPort = 'PORT must be a whole number from 0 to 65535.'

const environment = z.object({
  DATA_DIR: z.preprocess(given, z.string().default('./data')),
  DATABASE_URL: z.preprocess(
    given,
    z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'DATABASE_URL must be an address such as postgres://user@host/name.',
      })
      .optional(),
  ),
  PORT: z.preprocess(
    given,
    z
      .string()
      .regex(/^\d{1,5}$/, { error: noPort })
      .transform(Number)
      .refine((port) => port <= 65535, { error: noPort })
      .default(3000),
  ),
  HOST: z.preprocess(given, z.string().default('127.0.0.1')),
  FORESAID_NOW: z.preprocess(
    given,
    z.iso
      .datetime({ offset: true, error: 'FORESAID_NOW must be an instant such as 2026-07-01T12:00:00Z.' })
      .optional(),
  ),
})

export type Environment = z.output<typeof environment>

/** The variables of `.env.example`, read at each call so that tests may set them; throws a sentence a person can act on. */
export function env(): Environment {
  const read = environment.safeParse(process.env)
  if (read.success) return read.data
  throw new Error(read.error.issues.map((issue) => issue.message).join(' '))
}

/** The clock: now, or the instant that FORESAID_NOW fixes for tests, screenshots and replays. */
export function clock(): Date {
  const { FORESAID_NOW } = env()
  return FORESAID_NOW ? new Date(FORESAID_NOW) : new Date()
}

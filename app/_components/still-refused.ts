type Sentences = Readonly<Record<string, string>>

/**
 * The refusals of a form that still stand: what was changed since is no longer refused, until it is sent again.
 *
 * @param typed what each field held when it was refused
 */
export function stillRefused(fields: Sentences, typed: Sentences, values: object): Sentences {
  const now: Record<string, unknown> = { ...values }
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => typed[name] === undefined || typed[name] === now[name]),
  )
}

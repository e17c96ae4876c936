/** The choice of all; no id is spelt like it. */
export const everything = 'everything'

type Choice = { value: string; label: string }

/** What a choice shows: all, one of those named, or one that only the address names. */
export function oneOrAll(
  chosen: string | undefined,
  named: readonly Choice[],
  all: string,
  beyondName = 'One not listed here',
) {
  const isNamed = chosen === undefined || named.some(({ value }) => value === chosen)
  const beyond = isNamed ? [] : [{ value: chosen, label: beyondName }]
  return { value: chosen ?? everything, options: [{ value: everything, label: all }, ...named, ...beyond] }
}

export function orAll(value: string): string | undefined {
  return value === everything ? undefined : value
}

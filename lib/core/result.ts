/** What a rule or a write answers: the value, or a refusal in a sentence for a person. Bugs and outages throw instead. */
export type Result<T> = Success<T> | Refusal

export type Success<T> = { ok: true; value: T }

export type Refusal = {
  ok: false
  /** One sentence that says what is wrong and, where it helps, what to do. */
  message: string
  /** Sentences that belong at a field, by the field's name. */
  fields?: Record<string, string>
  /** What changed under a form that was made against an older version. */
  conflict?: string
}

export function ok<T>(value: T): Success<T> {
  return { ok: true, value }
}

/** @example fail('The band does not hold its number.', { low: 'At most 13%.' }) */
export function fail(message: string, fields?: Record<string, string>): Refusal {
  return fields ? { ok: false, message, fields } : { ok: false, message }
}

/** The refusal of a form that was made against an older version; `changed` says what is new. */
export function failChanged(message: string, changed: string): Refusal {
  return { ok: false, message, conflict: changed }
}

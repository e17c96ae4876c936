export type EmbeddedFailure =
  | 'building'
  | 'taken'
  | 'unwritable'
  | 'unknown-version'
  | 'not-durable'
  | 'unsafe-socket-folder'
  | 'closed'
  | 'failed'

/** Why the embedded database cannot be had, in one sentence for a person. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  readonly code: EmbeddedFailure

  constructor(code: EmbeddedFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

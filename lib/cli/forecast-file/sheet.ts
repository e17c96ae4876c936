import type { RawRow } from './entry'
import type { Problem } from './fields'

/** A file cut into rows: those that can be looked at, those that cannot, and the columns nobody asked for. */
export type Sheet = { rows: RawRow[]; problems: Problem[]; ignored: string[] }

/** The file as a whole cannot be read; the message goes on from its name. */
export class UnreadableFile extends Error {}

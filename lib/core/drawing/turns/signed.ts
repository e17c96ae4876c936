import { type Span, spanOf } from '../span'
import type { Place } from './paragraphs'

const signature =
  /[.!?…%)][”"’]? ?[—–-] ?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:, [^.!?\n]{2,60})?$/u
/** How much of a paragraph's end is looked at. */
const reach = 140

/** "Milk will cost more by May. – Jo Marsh, baker": who signs a paragraph at its end. */
export function signatureOf(text: string, { start, end }: Place): Span | null {
  const from = Math.max(start, end - reach)
  const found = signature.exec(text.slice(from, end).trimEnd())
  const name = found?.[1]
  if (!found || name === undefined) return null
  const at = from + found.index + found[0].indexOf(name)
  return spanOf(text, at, at + name.length)
}

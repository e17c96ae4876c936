/** The longest name of a tag, in UTF-16 units: it has to fit beside others on a line. */
export const tagLimit = 60

/** A name as it is kept: composed, with single spaces and none around it. */
export function tagName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * What two spellings of one tag have in common: capitals and spaces make no other tag.
 *
 * @example tagKey(' GRAIN  Deal ') === tagKey('grain deal') // true
 */
export function tagKey(name: string): string {
  return tagName(name).normalize('NFKC').toLowerCase()
}

const longestLabel = 80
const longestSlug = 60

/**
 * A short title for a question that was given none.
 *
 * @example labelFor('Will the Kremlin declare victory by the end of 2022?') // 'The Kremlin declare victory by the end of 2022'
 */
export function labelFor(question: string): string {
  const bare = question
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^will /iu, '')
    .replace(/\?$/u, '')
  const characters = [...(bare || question.trim())]
  const cut = characters.length > longestLabel ? [...characters.slice(0, longestLabel - 1), '…'] : characters
  const [first = '', ...rest] = cut
  return first.toUpperCase() + rest.join('')
}

/**
 * A name for addresses and files: small Latin letters, digits and hyphens.
 *
 * @example slugFor('Café reopens by June') // 'cafe-reopens-by-june'
 */
export function slugFor(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/gu, '')
  return slug || 'prediction'
}

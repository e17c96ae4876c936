import lists from './names.json'

/** The people whom a text names in full, so that a surname or a first name alone finds its owner. */
export type People = { named: (words: string) => string | null; names: readonly string[] }

const titles = new Set(lists.titles)
/** Words that a sentence may begin with, in front of a name. */
const openers = new Set([...lists.titles, ...lists.openers])
const notPeople = new Set(lists.notPeople)
const space = /[ \u00a0]+/u
const name =
  /(?<![\p{L}\p{M}\p{N}'’.&-])(?:(?:Dr|Mr|Mrs|Ms|Prof|St|\p{Lu})\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,3})(?:[ \u00a0](?:(?:de|del|della|da|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|ben|bint)[ \u00a0]){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,3})){1,3}/gu

/** @param labels names that turns begin with */
export function peopleIn(text: string, labels: readonly string[]): People {
  const names = [...new Set([...namesIn(text), ...labels.filter((each) => space.test(each))])]
  const byFirst = new Map<string, string>()
  const byLast = new Map<string, string>()
  const byWhole = new Map<string, string>()
  for (const full of names) {
    const words = full.toLowerCase().split(space)
    keep(byFirst, words[0], full)
    keep(byLast, words.at(-1), full)
    keep(byWhole, words.join(' '), full)
  }
  const named = (words: string): string | null => {
    const parts = words
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .split(space)
      .filter((word) => !titles.has(word.replace(/\.$/, '')))
    const [only = ''] = parts
    if (parts.length === 1) return byLast.get(only) ?? byFirst.get(only) ?? null
    return byWhole.get(parts.join(' ')) ?? null
  }
  return { names, named }
}

function keep(map: Map<string, string>, key: string | undefined, full: string): void {
  if (key !== undefined && !map.has(key)) map.set(key, full)
}

function namesIn(text: string): string[] {
  return Array.from(text.matchAll(name), ([found]) => found.split(/['’]s[ \u00a0]/u))
    .flat()
    .map(bare)
    .filter((full) => space.test(full))
}

/** Without titles before and a possessive after; empty where it is a place or an institution. */
function bare(found: string): string {
  const words = found.replace(/['’]s$/u, '').split(space)
  while (words.length > 0 && openers.has((words[0] ?? '').toLowerCase().replace(/\.$/, ''))) words.shift()
  while (/^I(?:['’]|$)/.test(words[0] ?? '')) words.shift()
  if (/^I(?:['’]|$)/.test(words.at(-1) ?? '')) words.pop()
  return notPeople.has((words.at(-1) ?? '').normalize('NFC').toLowerCase()) ? '' : words.join(' ')
}

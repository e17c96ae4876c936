import verbs from './verbs.json'

const plain = [...verbs.plain.split(' '), ...verbs.also.split(' ')]
const bases = new Set(plain)
const unmistaken = new Set(verbs.plain.split(' '))

const byThird = new Map(plain.map((verb) => [thirdPerson(verb), verb]))

/** The verb whose "he, she, it" form a word is: "falls" is "fall"; null where it is none that we know. */
export function baseOfThird(word: string): string | null {
  return byThird.get(word) ?? null
}

/** Whether a word is a verb as it stands after "to"; `isSure` where it is hardly ever anything else after a noun. */
export function isBase(word: string, isSure = false): boolean {
  return (isSure ? unmistaken : bases).has(word) || (!isSure && /^(?:be|have|do)$/.test(word))
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

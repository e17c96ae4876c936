import verbs from './verbs.json'

const plain = [...verbs.plain.split(' '), ...verbs.also.split(' ')]
const bases = new Set([...plain, ...verbs.third.split(' ')])
const unmistaken = new Set(verbs.plain.split(' '))

const byThird = new Map([...verbs.third.split(' '), ...plain].map((verb) => [thirdPerson(verb), verb]))

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

const irregular = new Map(Object.entries(verbs.past))

/** The verb whose past a word is: "fell" is "fall", "stayed" is "stay"; null where it is none that we know. */
export function baseOfPast(word: string): string | null {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (!word.endsWith('ed')) return null
  return baseOfStem(word.slice(0, -2))
}

/** The verb whose "-ing" form a word is: "ending" is "end"; null where it is none that we know. */
export function baseOfGerund(word: string): string | null {
  return word.endsWith('ing') ? baseOfStem(word.slice(0, -3)) : null
}

function baseOfStem(stem: string): string | null {
  const tries = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y')]
  return tries.find((each) => bases.has(each)) ?? null
}

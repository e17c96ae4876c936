import { pronounOf } from './gender'
import { type LabelKind, type LabelShape, labelKinds } from './label-shapes'
import lists from './names.json'
import noNames from './no-names.json'
import type { Place } from './paragraphs'

/** A paragraph with what may be its label, and whether that says what its owner is. */
export type Tried = { place: Place; shape: LabelShape | null; hasRole: boolean; isRoleBelow: boolean }

const speaking = new Set(noNames.roles)
const things = new Set([...lists.notPeople, ...noNames.topics])

/** The labels of one kind: how often each stands, and how many say what their owner is. */
type Cast = {
  counts: ReadonlyMap<string, number>
  withRole: number
  /** Of the names and roles among them, how many there are, and how many stand more than once. */
  personal: number
  often: number
  /** More than one, and one of them again. */
  isAgain: boolean
}

function castOf(tried: readonly Tried[], kind: LabelKind): Cast {
  const counts = new Map<string, number>()
  const withRole = new Set<string>()
  for (const { shape, hasRole } of tried) {
    if (shape?.kind !== kind) continue
    counts.set(shape.name.text, (counts.get(shape.name.text) ?? 0) + 1)
    if (hasRole) withRole.add(shape.name.text)
  }
  const personal = [...counts].filter(([name]) => isPersonal(name))
  return {
    counts,
    withRole: withRole.size,
    personal: personal.length,
    often: personal.filter(([, count]) => count > 1).length,
    isAgain: counts.size > 1 && [...counts.values()].some((count) => count > 1),
  }
}

/** Which labels are those of people who talk to one another: what is said often, or beside another name. */
export function talkIn(text: string, tried: readonly Tried[]): (shape: LabelShape) => boolean {
  const casts = new Map(labelKinds.map((kind) => [kind, castOf(tried, kind)]))
  const isTopic = topicsIn(text)
  const isList = headsList(text, tried, casts.get('colon'))
  return ({ kind, isStamped, name }) => {
    const cast = casts.get(kind)
    if (!cast || kind === 'caption') return cast !== undefined
    const isOften = (cast.counts.get(name.text) ?? 0) > 1
    const isTalk = cast.isAgain && cast.often > 0
    const isPerson = isPersonal(name.text)
    const isFirst = isFullName(name.text) && isAtHead(text, tried, name.start)
    if (kind === 'line')
      return isFullName(name.text)
        ? cast.withRole > 1 || (isTalk && !isTopic(name.text))
        : isOften && cast.often > 1 && isCapital(name.text) && !isTopic(name.text)
    if (isStamped) return isPerson || !isTopic(name.text)
    if (kind === 'colon' && isList) return false
    if (kind !== 'colon') {
      if (!isPerson) return cast.isAgain && !isTopic(name.text)
      if (kind === 'stop' && titled.test(name.text) && cast.counts.size > 1) return true
      return hasBoth(cast) || (isTalk && (isCapital(name.text) || !isTopic(name.text)))
    }
    if (isPerson)
      return isOften || isTalk || ((cast.personal > 1 || tried.length < 4 || isFirst) && !isTopic(name.text))
    const isBeside = !name.text.includes(' ') && cast.personal > 0
    return cast.counts.size > 1 && (isOften || isTalk || isBeside) && !isTopic(name.text)
  }
}

/** "MR. SOLANO", as the record of a meeting has it: whoever has the word, even if only once. */
const titled =
  /^(?:MRS?|MS|DR|Mrs?|Ms|Dr|The|(?:VICE )?CHAIR(?:MAN|WOMAN)?|(?:Vice )?Chair(?:man|woman)?|GOVERNOR|Governor|SENATOR|Senator|PRESIDENT|President|SECRETARY|Secretary|MINISTER|JUDGE|Judge|JUSTICE|Justice)\.? \p{Lu}[\p{Lu}’'-]+$/u

/** Whether a label stands at the head of the text, and what it heads is no title: it ends as a sentence does. */
function isAtHead(text: string, tried: readonly Tried[], at: number): boolean {
  const own = tried.slice(0, 2).find(({ place }) => place.start <= at && at < place.end)
  return (
    own !== undefined &&
    /[.!?…]["”’)]*\s*$/u.test(text.slice(Math.max(own.place.start, own.place.end - 9), own.place.end))
  )
}

/** From how many labels on a text may be a list of what is talked of, and how many of its items may say "I". */
const fewestHeads = 4
const mostSelves = 0.4

/**
 * Whether the labels head the items of a list ("Dallas Cowboys: They’ll miss the playoffs"): many, each there once, and
 * few of the items are in the first person, as people speak.
 */
function headsList(text: string, tried: readonly Tried[], cast: Cast | undefined): boolean {
  if (!cast || cast.counts.size < fewestHeads || cast.isAgain || cast.withRole > 0) return false
  const items = tried
    .filter(({ shape }) => shape?.kind === 'colon')
    .map(({ place }) => text.slice(place.start, place.end))
  const selves = items.filter((item) => /\b(?:I|we|my|our|We|My|Our)\b/.test(item)).length
  return selves < mostSelves * items.length && !items.some((item) => item.trimEnd().endsWith('?'))
}

/** A question and an answer. */
function hasBoth({ counts }: Cast): boolean {
  return counts.has('Q') && counts.has('A')
}

/** Whether a label is what is talked of: a word that the text writes small as well, a country, a figure. */
function topicsIn(text: string): (label: string) => boolean {
  const sample = text.slice(0, 20_000)
  const small = new Set(
    Array.from(sample.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu), ([word]) => word),
  )
  const isSmall = (word: string): boolean => small.has(word) && !particles.test(word)
  return (label) => {
    if (isRole(label)) return false
    const words = (label.split(/[(,]/)[0] ?? label).toLowerCase().trim().split(/\s+/)
    const last = words.at(-1) ?? ''
    return (
      (isCapital(label) ? words.every(isSmall) : words.some(isSmall)) ||
      /\d/.test(label) ||
      things.has(words[0] ?? '') ||
      things.has(last) ||
      /(?:tion|sion|ment|ness|ity|ism|ology|omics|ing)s?$/.test(last)
    )
  }
}

const particles = /^(?:del|della|van|von|der|den|ten|ter|bin|ibn|ben|bint|the|and)$/

/** By its form the name of somebody, or who they are in a conversation. */
function isPersonal(name: string): boolean {
  return (
    isCapital(name) || isRole(name) || isFullName(name) || isFirstName(name) || /^(?:@|\/?u\/)/.test(name)
  )
}

function isFirstName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && pronounOf(name) !== null
}

/** Who somebody is in a conversation, instead of a name: "Host", "Q". */
function isRole(label: string): boolean {
  return speaking.has(
    label
      .toLowerCase()
      .replace(/(?<!\d)\d+$/, '')
      .trimEnd(),
  )
}

function isCapital(label: string): boolean {
  const name = label.split(/[([]/)[0] ?? ''
  return /\p{Lu}/u.test(name) && !/\p{Ll}{2}/u.test(name)
}

const fullName =
  /^(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|della|da|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|ben|bint) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:,.*| ?\(.*)?$/u

function isFullName(label: string): boolean {
  return fullName.test(label)
}

import type { Span } from '../span'
import { isRoleLine, type LabelKind, type LabelShape, labelKinds, labelShapeAt } from './label-shapes'
import noNames from './no-names.json'
import speech from './speech.json'

type Place = { start: number; end: number }

/** A paragraph, less the label that says who speaks ("SOLANO:") if it has one. */
export type Labelled = Place & { label: Span | null }

type Tried = { place: Place; shape: LabelShape | null; hasRole: boolean; isRoleBelow: boolean }

/** A line of dashes, as between a name and a title. */
const rule = /^\s*[-–—*_]{1,3}\s*$/
/** The line of a caption file that says when its words are shown. */
const timing = /^\s*(?:WEBVTT\b|\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3} -->)/
/** A heading. */
const part =
  /^(?:part|chapter|section|figure|table|question|day|week|game|round|day|year|quarter|q[1-4]|table|phase|stage|step|episode)\b|\b[IVX]+$/iu
const saying = new Set(speech.say)
const never = new Set(noNames.never)
const speaking = new Set(noNames.roles)

/** Every paragraph with its label, where the text is a conversation. Words before a colon alone are no label. */
export function labelled(text: string, paragraphs: readonly Place[]): Labelled[] {
  const lines = paragraphs.filter(({ start, end }) => end - start > 3 || !rule.test(text.slice(start, end)))
  const tried = lines.map((place, index) => triedAt(text, place, lines[index + 1]))
  const isTalk = talkIn(text, tried)
  return tried.map(({ place, shape }, index) => {
    if (shape && isTalk(shape))
      return { start: Math.min(shape.from, place.end), end: place.end, label: shape.name }
    if (timing.test(text.slice(place.start, place.start + 40)))
      return { start: place.end, end: place.end, label: null }
    const before = tried[index - 1]
    const isRole = before?.shape && before.isRoleBelow && isTalk(before.shape)
    return { start: isRole ? place.end : place.start, end: place.end, label: null }
  })
}

function triedAt(text: string, place: Place, next: Place | undefined): Tried {
  const shape = labelShapeAt(text, place)
  if (!shape || !isName(shape)) return { place, shape: null, hasRole: false, isRoleBelow: false }
  if (shape.kind !== 'line') return { place, shape, hasRole: false, isRoleBelow: false }
  const rest = text.slice(shape.name.end, place.end)
  const isRoleBelow =
    next !== undefined && isRoleLine(text.slice(next.start, Math.min(next.end, next.start + 120)))
  return { place, shape, hasRole: isRoleBelow || isRoleLine(rest) || /\d:\d\d/.test(rest), isRoleBelow }
}

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
function talkIn(text: string, tried: readonly Tried[]): (shape: LabelShape) => boolean {
  const casts = new Map(labelKinds.map((kind) => [kind, castOf(tried, kind)]))
  const sample = text.slice(0, 20_000)
  const isWord = (name: string): boolean => sample.includes(` ${name.toLowerCase()} `)
  return ({ kind, name: { text: name } }) => {
    const cast = casts.get(kind)
    if (!cast || kind === 'caption') return cast !== undefined
    const isOften = (cast.counts.get(name) ?? 0) > 1
    const isTalk = cast.isAgain && cast.often > 0
    if (kind === 'line') return isFullName(name) && (cast.withRole > 1 || (isOften && cast.often > 1))
    if (kind !== 'colon') return isPersonal(name) ? isTalk : cast.isAgain && !isWord(name)
    if (isPersonal(name)) return isOften || isTalk || cast.personal > 1 || tried.length < 4
    return cast.counts.size > 1 && (isOften || isTalk) && (name.includes(' ') || !isWord(name))
  }
}

/** By its form the name of somebody, or who they are in a conversation. */
function isPersonal(name: string): boolean {
  return isCapital(name) || isRole(name) || isFullName(name)
}

function isName({ kind, name: { text: label } }: LabelShape): boolean {
  if (part.test(label) || (kind === 'line' && isRoleLine(label))) return false
  const isSentence = /(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|Sr|Jr|Gov|Sen|Rep|\p{L}))\.\s/iu.test(label)
  const last = label.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (saying.has(last) && label.includes(' ')) return false
  return !isSentence && !never.has(label.toLowerCase()) && label.split(/\s+/).length <= 9
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
  const name = label.split('(')[0] ?? ''
  return /\p{Lu}/u.test(name) && !/\p{Ll}{2}/u.test(name)
}

const fullName =
  /^(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:de|del|della|da|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|ben|bint) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:,.*| ?\(.*)?$/u

function isFullName(label: string): boolean {
  return fullName.test(label)
}

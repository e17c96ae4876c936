import type { Span } from '../span'
import { isRoleLine, type LabelShape, labelShapeAt } from './label-shapes'
import noNames from './no-names.json'
import type { Place } from './paragraphs'
import speech from './speech.json'
import { type Tried, talkIn } from './talk'

/** A paragraph, less the label that says who speaks ("SOLANO:") if it has one. */
export type Labelled = Place & { label: Span | null }

/** A line of dashes, as between a name and a title. */
const rule = /^\s*[-–—*_]{1,3}\s*$/
/** The line of a caption file that says when its words are shown, or a time alone in its line. */
const timing =
  /^\s*(?:WEBVTT\b|\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3} -->|[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*$)/
/** A heading. */
const part =
  /^(?:part|chapter|section|figure|table|question\s\d+|day|week|game|round|year|quarter|q[1-4]|phase|stage|step|episode)(?![\p{L}\p{N}])|\b[IVX]+$/iu
/** A label is no sentence. */
const finite = / (?:is|are|was|were|has|had|will|would|could|can|may|might|does|did)\b/u
const saying = new Set(speech.say)
const never = new Set(noNames.never)

/** Every paragraph with its label, where the text is a conversation. Words before a colon alone are no label. */
export function labelled(text: string, paragraphs: readonly Place[]): Labelled[] {
  const lines = paragraphs.filter(({ start, end }, index) => {
    const words = text.slice(start, Math.min(end, start + 6))
    return (
      end - start > 5 ||
      !(rule.test(words) || (/^\s*\d+\s*$/.test(words) && isTiming(text, paragraphs[index + 1])))
    )
  })
  const tried = lines.map((place, index) => triedAt(text, place, lines[index + 1]))
  const isTalk = talkIn(text, tried)
  return tried.map(({ place, shape }, index) => {
    if (shape && isTalk(shape)) {
      const tail = shape.kind === 'caption' && text.slice(place.start, place.end).endsWith('</v>') ? 4 : 0
      return { start: Math.min(shape.from, place.end - tail), end: place.end - tail, label: shape.name }
    }
    if (isTiming(text, place)) return { start: place.end, end: place.end, label: null }
    const before = tried[index - 1]
    const isRole = before?.shape && before.isRoleBelow && isTalk(before.shape)
    return { start: isRole ? place.end : place.start, end: place.end, label: null }
  })
}

function isTiming(text: string, place: Place | undefined): boolean {
  return place !== undefined && timing.test(text.slice(place.start, Math.min(place.end, place.start + 40)))
}

function triedAt(text: string, place: Place, next: Place | undefined): Tried {
  const shape = labelShapeAt(text, place)
  if (!shape || !isName(shape)) return { place, shape: null, hasRole: false, isRoleBelow: false }
  if (shape.kind !== 'line') return { place, shape, hasRole: false, isRoleBelow: false }
  const rest = text.slice(shape.name.end, place.end).replace(/[*_]/g, '').trim()
  const isRoleBelow =
    next !== undefined && isRoleLine(text.slice(next.start, Math.min(next.end, next.start + 120)))
  return { place, shape, hasRole: isRoleBelow || rest !== '', isRoleBelow }
}

function isName({ kind, name: { text: label } }: LabelShape): boolean {
  if (part.test(label) || /^(?:by|text|words|story)\b/i.test(label) || (kind === 'line' && isRoleLine(label)))
    return false
  if (kind === 'line' && /(?<! (?:Jr|Sr|\p{Lu}))\.$/u.test(label)) return false
  const isSentence =
    /(?<!\b(?:Dr|Mr|Ms|Mrs|Messrs|Prof|St|Sr|Jr|Gov|Sen|Rep|Col|Lt|Gen|Capt|Sgt|Maj|Adm|Cmdr|Rev|Fr|Hon|Amb|Pres|Sec|Supt|Insp|Det|\p{L}))\.\s/iu.test(
      label,
    )
  const last = label.toLowerCase().split(/\s+/).at(-1) ?? ''
  if ((saying.has(last) && label.includes(' ')) || finite.test(label)) return false
  return !isSentence && !never.has(label.toLowerCase()) && label.split(/\s+/).length <= 9
}

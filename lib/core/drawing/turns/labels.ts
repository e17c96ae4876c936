import { type Span, spanOf } from '../span'

type Place = { start: number; end: number }

/** A paragraph, its first words a label that says who speaks ("SOLANO:"), if they are one. */
export type Labelled = Place & { label: Span | null }

const timed = String.raw`(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*)?`
const shape = new RegExp(
  String.raw`^\s*(?:>>\s*|\*\*|__|[-–—]\s+)?${timed}(\[?[\p{Lu}\p{N}][^:\n?!“”"]{0,90}?)\s*${timed}(?:\*\*|__)?:(?:\*\*|__)?(?=\s|$)`,
  'u',
)
const alone =
  /^\s*(?:\*\*)?(\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{Lu}][\p{L}\p{M}.’'-]*){1,3})(?:\*\*)?\s*(?:(?:--|—|–|\|)\s*[^.!?\n]{2,80}|,\s*[^.!?\n]{2,80}|\(?\d{1,2}:\d{2}(?::\d{2})?\)?)\s*$/u

const noNames = new Set(
  'note,update,summary,correction,disclaimer,photo,image,source,sources,related,warning,tip,verdict,prediction,predictions,pick,example,conclusion,bottom line,key points,key takeaways,takeaways,background,methodology,results,read more,see also,editor’s note,tl;dr,ps,contents,contact,date,time,where,when,price,rating,score,result,forecast,outlook,why,what,who,how'.split(
    ',',
  ),
)

/** Every paragraph with its label, where the text is a conversation. Words before a colon alone are no label. */
export function labelled(text: string, paragraphs: readonly Place[]): Labelled[] {
  const tried = paragraphs.map((place) => ({ place, label: labelAt(text, place) }))
  const counts = new Map<string, number>()
  for (const { label } of tried) if (label) counts.set(label.text, (counts.get(label.text) ?? 0) + 1)
  const capitals = [...counts.keys()].filter(isCapital)
  const isTalk = (name: string): boolean => {
    const count = counts.get(name) ?? 0
    if (isCapital(name)) return capitals.length > 1 || count > 1
    return count > 1 || counts.size > 2 || (counts.size > 1 && isFullName(name))
  }
  return tried.map(({ place, label }) =>
    label && isName(label.text) && isTalk(label.text)
      ? { start: contentStart(text, label.end, place.end), end: place.end, label }
      : { ...place, label: null },
  )
}

function labelAt(text: string, { start, end }: Place): Span | null {
  const head = text.slice(start, Math.min(end, start + 160))
  const found = shape.exec(head) ?? (end - start < 120 ? alone.exec(head) : null)
  const name = found?.[1]
  if (!found || name === undefined) return null
  const at = start + found[0].indexOf(name)
  return spanOf(text, at, at + name.length)
}

function contentStart(text: string, from: number, end: number): number {
  let start = from
  while (start < end && /[\s:*_\]]/u.test(text.charAt(start))) start += 1
  return start
}

function isName(label: string): boolean {
  const isSentence = /(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|Sr|Jr|Gov|Sen|Rep|\p{L}))\.\s/iu.test(label)
  return !isSentence && !noNames.has(label.toLowerCase()) && label.split(/\s+/).length <= 9
}

function isCapital(label: string): boolean {
  const name = label.replace(/\(.*$/u, '')
  return /\p{Lu}/u.test(name) && !/\p{Ll}{2}/u.test(name)
}

function isFullName(label: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u.test(label)
}

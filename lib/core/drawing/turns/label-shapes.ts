import { type Span, spanOf } from '../span'

/**
 * How a paragraph may say who speaks: "SOLANO:", "SOLANO —", "CHAIR SOLANO.", a line of its own, or the mark of a
 * caption file.
 */
export const labelKinds = ['colon', 'dash', 'stop', 'line', 'caption'] as const
export type LabelKind = (typeof labelKinds)[number]

/** `from` is where the words of the speaker begin; a stamp says at what time. */
export type LabelShape = { name: Span; kind: LabelKind; from: number; isStamped: boolean }

/** Space, with an end to it, so that no line is tried in more ways than it has signs. */
const gap = String.raw`\s{0,9}`
const space = String.raw`\s{1,9}`
const stamp = String.raw`(?:\\?[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp][Mm])?\\?[\])]?)`
const lead = String.raw`^${gap}(?:>{1,3}${gap}|#{1,6}${space}|[-–—•*]${space})?(?:\*\*?|__?)?(?:${stamp}${gap}[-–—|]?${gap})?`
const close = String.raw`(?:\*\*?|__?)?`
const word = String.raw`[\p{Lu}][\p{L}\p{M}.’'-]*`
const small = 'de|del|della|da|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|ben|bint|of|and|the'
const title =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Senator|Sen|Representative|Rep|Governor|Gov|Secretary|Chairman|Chairwoman|Chair|Vice Chair|President|Minister|Judge|Justice'
const name = `${word}(?: (?:(?:${small}) ){0,2}${word}){0,4}`
const role = String.raw`(?: ?\([^()\n]{2,80}\)|, [^:.!?\n—]{2,80})?`

const shapes: readonly [LabelKind, RegExp][] = [
  ['caption', /^\s*<v(?:\.[\w.]+)? ([^<>\n]{1,60})>/u],
  ['caption', new RegExp(String.raw`^${gap}(?:${stamp}${gap})?<([\p{L}_][\p{L}\p{N}_.-]{1,30})> `, 'u')],
  ['colon', /^\s{0,9}([QA])(?:\t| {2,9}) {0,9}(?=\S)/u],
  ['colon', new RegExp(String.raw`${lead}((?:@|/?u/)[\p{L}\p{N}_.-]{2,30})${gap}${stamp}?:${space}`, 'u')],
  [
    'colon',
    new RegExp(
      String.raw`${lead}[\[<]?([\p{Lu}\p{N}][^:\n?!“”"]{0,90}?)[\]>]?${gap}${stamp}?${gap}${close}:${close}(?=\s|$)(?:${gap}${stamp}(?=\s|$))?`,
      'u',
    ),
  ],
  [
    'dash',
    new RegExp(
      String.raw`${lead}(${name})${role}${gap}${stamp}?${close}${space}(?:—|–|--?)${close}${space}(?=\S)`,
      'u',
    ),
  ],
  ['dash', new RegExp(String.raw`^${gap}(?:\*\*|__)(${name})(?:\*\*|__)${space}(?=\S)`, 'u')],
  [
    'stop',
    new RegExp(
      String.raw`${lead}(The \p{Lu}{2,}|(?:(?:${title})\.? (?:\p{Lu}[\p{L}’'-]* )?\p{Lu}[\p{L}’'-]*)|(?:\p{Lu}[\p{Lu}’'-]*\.? ){0,3}\p{Lu}[\p{Lu}’'-]*)\.${close}${space}(?=\S)`,
      'u',
    ),
  ],
]
const line = new RegExp(
  String.raw`${lead}(${name})${close}${role}${gap}(?:(?:--|—|–|·|\|)${gap}[^.!?\n]{2,80}|-${space}\p{Lu}[^\s.!?]*(?: \p{Lu}[^\s.!?]*){0,4}|${stamp})?${gap}$`,
  'u',
)

/** A longer line is no label. */
const longest = 160

/** What the first line of a paragraph has the shape of, as far as that tells; null for plain words. */
export function labelShapeAt(
  text: string,
  { start, end }: { start: number; end: number },
): LabelShape | null {
  const head = text.slice(start, Math.min(end, start + longest))
  const alone = end - start <= longest ? line.exec(head) : null
  const rest = alone?.[0].slice(alone[0].indexOf(alone[1] ?? '') + (alone[1] ?? '').length) ?? ''
  if (alone && (isRoleLine(rest) || (alone[1]?.includes(' ') && house.test(rest))))
    return labelShape(text, start, alone, 'line')
  for (const [kind, shape] of shapes) {
    const found = shape.exec(head)
    if (found) return labelShape(text, start, found, kind)
  }
  return alone && labelShape(text, start, alone, 'line')
}

function labelShape(text: string, start: number, found: RegExpExecArray, kind: LabelKind): LabelShape {
  const words = (found[1] ?? '').trimEnd()
  const at = start + found[0].indexOf(words)
  let from = start + found[0].length
  while (from < text.length && /[ \t\u00a0]/.test(text.charAt(from))) from += 1
  return { name: spanOf(text, at, at + words.length), kind, from, isStamped: /\d:\d\d/.test(found[0]) }
}

/** "– Unibank": where somebody is from, behind a name. */
const house = /^\s{1,9}(?:--?|–|—|\|)\s{1,9}\p{Lu}[\p{L}&’'-]*(?: (?:of|and|&|\p{Lu}[\p{L}&’'-]*)){0,5}\s*$/u

const roles =
  /\b(?:chief|officer|c[efot]o|president|chair(?:man|woman|person)?|director|analyst|professor|minister|head|founder|partner|editor|host|moderator|reporter|correspondent|economist|strategist|operator|secretary|senator|governor|manager|managing|relations|fellow|lecturer|spokes\w+|ambassador|general|colonel|coach|captain|author|writer|columnist|engineer|scientist|researcher|executive|owner|mayor|member|dean|vice|deputy|senior)\b/iu

/** Whether a line says what somebody is, as the line below a name does: "Chief Executive Officer". */
export function isRoleLine(words: string): boolean {
  return words.length < 90 && !/[.!?:]\s*$/.test(words) && roles.test(words)
}

import { type Span, spanOf } from '../span'

const name = String.raw`((?:\p{Lu}[\p{L}\p{M}’'-]*\.? ){1,4}\p{Lu}[\p{L}\p{M}’'-]*)`
/** A heading ends with the name, or goes on to say where and before whom. */
const end = String.raw`(?=\s*$|,| (?:at|before|to|on|in|for|after|following|[-–—|(]))`
const lead = String.raw`^[ \t]*(?:#{1,6} )?(?:\*\*)?`

const speech = new RegExp(
  `${lead}(?:(?:Opening|Introductory|Prepared|Closing|Welcome) )?(?:[Rr]emarks|[Ss]tatement|[Ss]peech|[Aa]ddress|[Ll]ecture|[Tt]estimony) (?:by|of|from) (?:the )?${name}${end}`,
  'mu',
)
const talk = new RegExp(
  `${lead}(?:An? |The )?(?:[Ii]nterview|[Cc]onversation|Q ?& ?A|[Pp]ress [Cc]onference|[Nn]ews [Cc]onference|[Qq]uestions and [Aa]nswers)(?: with| of| by|:) (?:the )?${name}${end}`,
  'mu',
)

/** How far into a text such a heading stands. */
const head = 1500

/** Who gives the speech that a heading announces: "Remarks by Governor Lind at the bakers' fair". */
export function orator(text: string): Span | null {
  return nameIn(text, speech)
}

/** Who answers where the answers have no name: the one whom a heading gives the word, or says was asked. */
export function answerer(text: string): string | null {
  return (nameIn(text, talk) ?? nameIn(text, speech))?.text ?? null
}

function nameIn(text: string, heading: RegExp): Span | null {
  const found = heading.exec(text.slice(0, head))
  const words = found?.[1]
  if (!found || words === undefined) return null
  const at = found.index + found[0].lastIndexOf(words)
  return spanOf(text, at, at + words.length)
}

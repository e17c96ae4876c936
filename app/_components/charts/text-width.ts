/** How wide the letters of Inter are, as shares of the font size; what is in no class is as wide as most. */
const letterWidths: readonly [RegExp, number][] = [
  [/[ijl.,:;'’|!]/, 0.27],
  [/[ frtI()[\]/-]/, 0.36],
  [/[mwMW%@—]/, 0.88],
  [/[A-Z0-9&…]/, 0.66],
]

/**
 * About how wide a text is drawn in Inter at a size: charts need it before there is anything to measure.
 * Within a few percent, on the generous side.
 */
export function textWidth(text: string, fontSize = 12): number {
  let width = 0
  for (const letter of text) width += letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 0.57
  return width * fontSize
}

/** The text, or as much of it as fits a width, ended by an ellipsis. */
export function fitText(text: string, width: number, fontSize = 12): string {
  if (textWidth(text, fontSize) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

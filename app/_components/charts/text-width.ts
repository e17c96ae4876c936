/**
 * About how wide a text is drawn in Inter at a size: charts need it before there is anything to measure.
 * On the generous side, so that labels keep apart.
 */
export function textWidth(text: string, fontSize = 12): number {
  return text.length * fontSize * 0.53
}

/** The text, or as much of it as fits a width, ended by an ellipsis. */
export function fitText(text: string, width: number, fontSize = 12): string {
  if (textWidth(text, fontSize) <= width) return text
  const letters = Math.max(1, Math.floor(width / (fontSize * 0.53)) - 1)
  return `${text.slice(0, letters).trimEnd()}…`
}

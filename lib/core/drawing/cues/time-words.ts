/** Words that set a time to come, roughly: what they mean is read by the deadline rules. */
const timeWords =
  /\b(?:by|before|until|till|through|within|in|over|during|after|this|next|coming|following|end of|late|early|mid|later|from now)\b[- ]?(?:the |this |next |coming |following |end of |early |late |mid-?|first |second |third |fourth |a |an |one |two |three |four |five |six |seven |eight |nine |ten |twelve |eighteen |twenty |few |couple of |several |\d+ ?(?:to|or|-|–) ?\d+ |\d+ |half of |quarter of |turn of ){0,5}(?:(?:19|20|21)\d\d\b|[’']\d\d\b|(?:years?|months?|weeks?|days?|decades?|quarters?|spring|summer|autumn|fall|winter|season|half|century|tomorrow|christmas|easter|thanksgiving|halloween|new year|midterms|election|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|year-end|then)\b)/giu

const loose =
  /\b(?:tomorrow|tonight|year-end|month-end|q[1-4]|h[12]|(?:20[2-9]\d|2[1-9]\d\ds?)|next (?:year|month|week|season|time)|this (?:year|month|week|season|decade|century|autumn|winter|summer|spring)|years from now)\b/giu

export function hasTimeWords(words: string): boolean {
  return words.search(timeWords) >= 0 || words.search(loose) >= 0
}

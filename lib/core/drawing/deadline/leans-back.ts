/**
 * Whether words cannot be read without what was said before them: a short answer, or a sentence whose subject is only
 * a pronoun ("That I could see", "He offers even money", "It could just as well be at 1.1").
 */
export function leansBack(quote: string): boolean {
  const words =
    quote
      .replace(ifClause, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  if (words.length <= 3) return true
  const said = words.join(' ')
  return words.length <= 12 && (isPronoun.test(said) || takesUp.test(said))
}

/** "If the rains fail, I'd go to 70%": what leans is the words after it. */
const ifClause = /^\W{0,2}if\b[^,.;]*,(?= I(?:['’]d| would|['’]ll)\b)/i

/** "Marlow called that very unlikely", "her deputy doubts it". */
const takesUp =
  /^(?:[\p{L}']+ ){1,4}(?:called|calls|considers|considered|thinks|thought|finds|found|doubts|doubted|believes|judges|judged|reckons|rates|rated|puts|put|dismissed|dismisses) (?:that|this|it|the idea|the prospect)\b/u

const isPronoun =
  /^(?:(?:and|but|so|well|no|yes|yeah|oh|hmm|uh|um|maybe|perhaps|probably|possibly|personally|quietly|honestly|frankly) )*(?:i|i'd|i'll|i've|i'm|we|we'd|it|it's|it'll|that|that's|this|they|they'll|they're|he|he's|she|she's|you|there|not|down|up|hardly|unlikely|one|most|none|some|somewhere|fifty|even|even money|yes|yeah|sure|everywhere|nowhere|everyone|nobody|above|below|higher|lower|more|less|fewer|here|neither|both|the same|the rest|the remaining|the other|doubtful|possible)\b/

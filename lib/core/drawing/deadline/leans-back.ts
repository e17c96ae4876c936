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
  return words.length <= 12 && [isPronoun, isSomeOf, takesUp, isNumber].some((leaning) => leaning.test(said))
}

/** "Twenty-five wouldn't astonish me", "40 percent sounds about right": a number of what was named. */
const isNumber =
  /^(?:(?:and|but|so|well|even|maybe|perhaps) )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|one|hundred|thousand|percent|per cent|points?|million|billion) ){1,4}(?:would|wouldn't|is|isn't|sounds|seems|looks|feels|might be|may be|could be) (?!in\b|by\b)/

/** "If the rains fail, I'd go to 70%": what leans is the words after it. */
const ifClause = /^\W{0,2}if\b[^,.;]*,(?= I(?:['’]d| would|['’]ll)\b)/i

/** "Marlow called that very unlikely", "her deputy doubts it". */
const takesUp =
  /^(?:[\p{L}']+ ){1,4}(?:called|calls|considers|considered|thinks|thought|finds|found|doubts|doubted|believes|judges|judged|reckons|rates|rated|puts|put|dismissed|dismisses) (?:that|this|it|the idea|the prospect)\b/u

const isPronoun =
  /^(?:(?:and|but|so|well|no|yes|yeah|oh|hmm|uh|um|maybe|perhaps|probably|possibly|personally|quietly|honestly|frankly) )*(?:i|i'd|i'll|i've|i'm|we|we'd|it|it's|it'll|that|that's|this|they|they'll|they're|he|he's|she|she's|you|not|down|up|hardly|unlikely|somewhere|fifty|even|even money|yes|yeah|sure|everywhere|nowhere|everyone|nobody|above|below|higher|lower|more|less|fewer|here|the same|the rest|the remaining|the other|doubtful|possible)\b/

/** "One or two won't", "none of them will", "most do". */
const isSomeOf =
  /^(?:(?:and|but|so|well) )?(?:one|two|most|none|some|neither|both|half|all|few|many|several)(?: or \w+)? (?:of (?:them|it|these|those)\b|will|won't|would|wouldn't|may|might|could|should|do|don't|can|can't|is|are|aren't|isn't)\b/

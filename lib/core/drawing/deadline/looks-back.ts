import { after, type Token } from './tokens'

const reports =
  /^(?:said|told|announced|reported|published|wrote|added|warned|unveiled|released|confirmed|voted|met|fell|rose|closed|opened|arrived|resigned|died|spoke|testified|posted|tweeted|issued|launched)$/
const turns = /^(?:that|he|she|it|they|we|i|will|would|could|may|might|to|if|and|but|[.,;:?!“”"—])$/
const comparedVerbs = /^(?:was|were|did|had|been|stood|got|is|are|do|does|have|has)$/
const states = /^(?:be|been|being|is|are|was|were|stay|stays|remain|remains|keep|keeps|get|gets|still)$/

/**
 * Whether a time is set against the future: "than in December", "less likely than it was in the summer", "than
 * there are tonight", "said on Monday", "its January 1st level"; or comes again and again: "every January".
 */
export function isSetBack(tokens: readonly Token[], at: number, next: number, isDay: boolean): boolean {
  return isCompared(tokens, at) || (isDay && isReported(tokens, at)) || isLevel(tokens, next)
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  if (/^(?:than|versus|vs|every|each)$/.test(tokens[at - 1]?.word ?? '')) return true
  if (isReference(tokens, at)) return true
  if (!comparedVerbs.test(tokens[at - 1]?.word ?? '')) return false
  return [2, 3, 4].some((back) => /^(?:than|as)$/.test(tokens[at - back]?.word ?? ''))
}

/** "2% in 2027 from 3% in 2026", "up from 2 million this year", "compared with 4% in May": a figure to measure by. */
function isReference(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - furthestFigure); place--) {
    const word = tokens[place]?.word ?? ''
    if (/^[;:?!—]$/.test(word)) return false
    if (/^(?:from|against)$/.test(word) && figure.test(tokens[place + 1]?.word ?? '')) return true
    if (/^(?:compared|versus|vs)$/.test(word)) return true
  }
  return false
}

const furthestFigure = 7
const figure = /^(?:\d.*|[$€£]|about|around|roughly|nearly|almost|just|an?|some)$/

/** "Told reporters on Monday": the verb stands up to three words before. */
function isReported(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const word = tokens[place]?.word ?? ''
    if (states.test(tokens[place - 1]?.word ?? '') && reports.test(word)) return false
    if (reports.test(word) || (place === at - 1 && isDone(tokens, place))) return true
    if (turns.test(word)) return false
  }
  return false
}

/** "Trained on Tuesday"; not "is expected on Tuesday", "a vote planned on Tuesday", "the ships needed on Tuesday". */
function isDone(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (!/^[a-z]{3,}ed$/.test(word) || planned.test(word)) return false
  return /^(?:he|she|they|it|we|i|who|,)$/.test(tokens[at - 1]?.word ?? '')
}

const planned =
  /^(?:expected|planned|scheduled|slated|promised|listed|booked|anticipated|projected|delayed|postponed|needed|wanted|hoped|bed|speed|indeed|exceed|proceed|succeed)$/

/** "The January 1st level", "the October print": a figure of that day. */
function isLevel(tokens: readonly Token[], next: number): boolean {
  return (
    /^(?:level|levels|print|peak|high|low|reading|estimate|minutes|figure)$/.test(tokens[next]?.word ?? '') &&
    after(tokens, next + 1, 'of') === null
  )
}

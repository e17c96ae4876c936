import { isModal } from '../candidates/clause-verb'
import type { Draft } from '../candidates/draft'
import type { Span } from '../span'
import type { Word } from '../turns/words'
import { isOfChance } from './hedge-in'
import { infinitive } from './predicate-at'
import { isWhole, tidied } from './rest-of'
import { lowered } from './subject'
import { type Turned, textOf, turned, untilDenied } from './turned'
import { isBase } from './verbs'

/** "We expect sales to rise", "a 10 % chance of rain", "we forecast a surplus", "the odds of a strike are long". */
export function fromNoun(draft: Draft, hedge: Span | null): Turned | null {
  if (hedge === null) return null
  return fromWeighed(draft, hedge) ?? fromPutAt(draft, hedge) ?? fromExpected(draft, hedge)
}

function fromExpected(draft: Draft, hedge: Span): Turned | null {
  const { words } = draft
  if (!leadsToNoun.test(hedge.text.replace(/ (?:of|for)$/u, '')) || /^in all\b/iu.test(hedge.text))
    return null
  let from = words.findIndex(({ start }) => start >= hedge.end)
  if (from < 1) return null
  if (/^(?:of|for)$/.test(words[from]?.word ?? '')) from += 1
  else if (/guiding$/u.test(hedge.text) && words[from]?.word === 'to') from += 1
  const end = words.findIndex((_, at) => at >= from && isCut(words, at))
  const last = end < 0 ? words.length : end
  const to = words.findIndex(
    ({ word }, at) => at > from && at < last && word === 'to' && isBase(words[at + 1]?.word ?? ''),
  )
  const verb = to < 0 ? null : infinitive(words, to, to)
  if (verb !== null) {
    const isNot = words[to - 1]?.word === 'not'
    return turned(draft, hedge, from, { ...verb, at: isNot ? to - 1 : to, negations: isNot ? [to - 1] : [] })
  }
  const being = words.findIndex(({ word }, at) => at > from && at < from + 5 && word === 'being')
  if (being > 0) return turned(draft, hedge, from, { at: being, rest: being + 1, base: 'be', negations: [] })
  if (!canBegin(words, from) || last - from < 1 || (end >= 0 && !/^[,.;]$/.test(words[end]?.word ?? '')))
    return null
  const said = tidied(textOf(draft, from, words.length))
  return thereBe(isNo.test(hedge.text) ? untilDenied(said) : said)
}

const likelihood =
  /^(?:likely|unlikely|likelier|possible|impossible|plausible|probable|improbable|conceivable|inconceivable|possibility|remote|slim|certain|inevitable|realistic|unrealistic|forecast|expected|projected|predicted|anticipated|foreseen|envisaged|long|short|low|high|small|tiny|good|even)$/

/** "Deeper cuts are possible", "the odds of a strike are long": how likely a thing is that nobody says was there. */
function fromWeighed(draft: Draft, hedge: Span): Turned | null {
  const { words } = draft
  const verb = words.findIndex(({ word }) => /^(?:is|are|remains?|looks?|seems?|stands?)$/.test(word))
  const next = words[verb + 1]
  if (verb < 1 || !next || hedge.end <= next.start) return null
  const isOdds = isOfChance(draft)
  const of = isOdds ? words.findIndex(({ word }) => word === 'of') : -1
  const from = isOdds ? of + 1 : 0
  if (isOdds ? of < 0 || of > verb : !weighs(words, hedge)) return null
  const isThing = isOdds ? canBegin(words, from) : beginsNew(draft)
  if (!isThing || words.slice(from, verb).some((_, at) => isCut(words, from + at))) return null
  const behind = tidied(draft.text.slice(Math.max(0, hedge.end - draft.start)))
  const time = isOdds ? '' : /\bfor$/u.test(hedge.text) ? `for ${behind}` : behind
  if (time !== '' && !atATime.test(time)) return null
  return thereBe(`${lowered(textOf(draft, from, verb))} ${time.replace(/^for /u, 'in ')}`.trim())
}

/** "We put the odds of a strike by May at one in ten." */
function fromPutAt(draft: Draft, hedge: Span): Turned | null {
  const { words } = draft
  const put = words.findIndex(({ word }) => /^(?:put|puts|putting|have|has|had)$/.test(word))
  const odds = put < 0 ? -1 : put + 1 + Number(/^(?:the|my|our)$/.test(words[put + 1]?.word ?? ''))
  if (!/^(?:odds|chances?|probability|likelihood|risk)$/.test(words[odds]?.word ?? '')) return null
  const at = words.findIndex(
    ({ word, end }, index) => index > odds && word === 'at' && end < hedge.end && end + 8 > hedge.start,
  )
  if (words[odds + 1]?.word !== 'of' || at < 0 || !canBegin(words, odds + 2)) return null
  return thereBe(textOf(draft, odds + 2, at))
}

const atATime =
  /^(?:this|next|by|in|before|within|over|until|on|during|after|for|tomorrow|tonight)(?: \S+){0,7}$/u

/** Whether a hedge ends with a word of likelihood. */
function weighs(words: readonly Word[], hedge: Span): boolean {
  const last = words.findLast(({ end, word }) => end <= hedge.end && word !== 'for')
  return likelihood.test(last?.word ?? '')
}

/** "A strike", "deeper cuts", "profit growth": a thing that is new, not one that is known. */
function beginsNew({ words, text }: Draft): boolean {
  const [first, second] = [words[0]?.word ?? '', words[1]?.word ?? '']
  if (
    /^(?:an?|another|more|fewer|further|deeper|bigger|larger|smaller|higher|lower|new|additional|some)$/.test(
      first,
    )
  )
    return true
  return !notNew.test(first) && lowered(text) !== text && !isModal(second)
}

function thereBe(said: string): Turned | null {
  return isWhole(said) && said.length > 2 ? { subject: 'there', rest: `be ${said}`, isDenied: false } : null
}

/** A mark or a word with which another clause begins; no point inside of "U.S.". */
function isCut(words: readonly Word[], at: number): boolean {
  const { word = '', end = 0 } = words[at] ?? {}
  if (word === '.' && (words[at - 1]?.word.length === 1 || words[at + 1]?.start === end)) return false
  return /^[,;:.—–(]$|^(?:that|which|who|if|when|and|but|is|are|will|would|than)$/.test(word)
}

const isNo = /n[’']t\b|\b(?:not|no|never|few|hardly)\b/iu
const leadsToNoun =
  /\b(?:expect|forecast|project|anticipat|predict|foresee|imagin|envisag|see|look|guid|chance|probability|odds|risk|likelihood|possibility|prospect)(?:s|es|ed|ing|e)?$/iu

const notNew =
  /^(?:the|this|that|it|he|she|they|we|you|him|her|them|us|its|his|our|my|your|their|i|to|in|on|at|by|as|so|only|below|above|before|after|between|until|within|under|over|not|no|what|how|for|from|with|up|down|out|off|about|is|are|there|all|most|both|each|every|nobody|everyone|none|here|be|being)$|ing$/

/** What can stand after "will there be": no pronoun, no "the", nobody's. */
function canBegin(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]?.word ?? '']
  if (word === undefined || word.isCapital) return false
  if (
    /^(?:at|no|up|around|about|between)$/.test(word.word) &&
    /^(?:least|most|more|fewer|to|\d.*)$/.test(next)
  )
    return true
  if (word.word === 'operating') return true
  return /^\p{L}/u.test(word.word) && !notNew.test(word.word)
}

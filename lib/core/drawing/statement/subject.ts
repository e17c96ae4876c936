import speech from '../turns/speech.json'
import type { Word } from '../turns/words'
import commonWords from './common-words.json'
import { pastTime, timeUnits } from './past-time'

const views = new Set(
  'says said think thinks believe believes expect expects reckon guess suspect sure confident certain say bet tell tells me us doubt suggest suggests feel insists insisted predicts predicted warns warned argues argued wrote writes thought reckons reckoned foresees anticipates believed foresee'.split(
    ' ',
  ),
)
const leads = new Set(
  'in on by for after before at with from over under within to as while if when once unless until during despite given like no yes nah well so but and however then though otherwise instead today eventually finally meanwhile according barring assuming provided failing beyond across amid among around about between besides through throughout here there perhaps maybe again looking turning whatever even still thus hence moreover furthermore overall frankly honestly personally sadly happily unfortunately realistically ultimately sooner later otherwise granted similarly likewise also additionally now tomorrow tonight soon further up down out unless of because since longer'.split(
    ' ',
  ),
)
/** Words of saying that are hardly ever nouns. */
export const saying = new Set(
  speech.say.filter(
    (word) =>
      !/^(?:claims?|offers?|forecasts?|answers?|jokes?|notes?|remarks?|promises?|continues?|maintains?)$/.test(
        word,
      ),
  ),
)
const joiners = new Set('but and so or because while although though then'.split(' '))
const verbs = /^(?:is|are|was|were|has|have|had|will|would|does|do|did|'s|'d|can|could|if|what|why|how|when)$/
const determiners = /^(?:the|a|an|its|his|her|their|our|my|some|most|all|no)$/
const pronouns = /^(?:it|he|she|they|we|you|there)$/
const says =
  /^(?:remain|remains|expect|expects|think|thinks|believe|believes|say|says|said|hope|fear|reckon|suggested|suggests|warns|warned|wrote|insists|insisted|argues|argued|added|adds|told|tells|predicts|predicted|reckons|thought|hopes|fears|doubt|doubts)$/
const openers = /^(?:what|that|how|which|when|where|if|as|who|than|whether|why)$/
const weighing =
  /^(?:odds|chances?|probability|likelihood|guess|bet|hunch|assumption|prediction|forecast|pick|money|estimate|expectation|case|i)$/
const longest = 14

const leadsToClause = new Set([
  ...views,
  ...'likely unlikely possible probable chance chances odds probability likelihood possibility prospect way doubt risk is was prediction bet hunch optimistic hopeful clear idea adamant certainty case view assumption fear worry forecast forecasts calculate calculates estimates estimate says argues warns predicts foresee be confidence belief conviction hope promise guarantee sign signs evidence notion threat danger convinced positive sceptical skeptical doubtful worried afraid hopes fears worries suspicion hypothesis theory'.split(
    ' ',
  ),
])

/** Where the subject of a verb begins: behind what leads to it, whoever says so, and the hedge. */
export function subjectStart(words: readonly Word[], from: number, verb: number): number {
  let start = pastTime(words, from, verb)
  for (let at = start; at < verb - 1; at += 1) {
    const { word = '' } = words[at] ?? {}
    if (
      views.has(word) ||
      (word === 'whether' && /^doubts?$/.test(words[at - 1]?.word ?? '')) ||
      (word === 'that' && opensWhatIsSaid(words, from, at))
    )
      start = at + 1
    if (word === ':' || word === ';' || word === '—' || word === '–') start = at + 1
    while (start < at && !isWord(words[start])) start += 1
    if (word === ',' && (isLead(words, start, at) || joiners.has(words[at + 1]?.word ?? ''))) start = at + 1
  }
  while (start < verb - 1 && (joiners.has(words[start]?.word ?? '') || !isWord(words[start]))) start += 1
  const afterThat = words[start]?.word === 'that' ? words[start + 1] : undefined
  if (afterThat && start + 1 < verb && (afterThat.isCapital || determiners.test(afterThat.word))) start += 1
  const isPronoun = verb - start > 1 && pronouns.test(words[verb - 1]?.word ?? '')
  return isPronoun && !openers.test(words[verb - 2]?.word ?? '') ? verb - 1 : start
}

/** "In May,", "next year,", "he added,": what stands before the subject. */
function isLead(words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[from]?.word ?? '', words[from + 1]?.word ?? '']
  if (leads.has(first) || saying.has(first) || /^(?:who|which)$/.test(first)) return true
  if (/^(?:this|next|last|one)$/.test(first)) return timeUnits.test(second)
  return to - from <= longestSayer && saying.has(words[to - 1]?.word ?? '')
}

/** "He added", "the mayor of Bern said": how many words. */
const longestSayer = 5

/** A "that" behind a view or a word of saying: "wrote on Sunday that". */
function opensWhatIsSaid(words: readonly Word[], from: number, at: number): boolean {
  if (leadsToClause.has(words[at - 1]?.word ?? '')) return true
  if (/^(?:have|has|had)$/.test(words[at - 1]?.word ?? ''))
    return words.slice(Math.max(from, at - longestSayer), at).some(({ word }) => leadsToClause.has(word))
  return words
    .slice(Math.max(from, at - longestSayer), at)
    .some(({ word }) => saying.has(word) || views.has(word))
}

/** Whether words can be a subject: short, without a verb of their own or half a quotation. */
export function canBeSubject(words: readonly Word[], from: number, to: number): boolean {
  const inner = words.slice(from, to)
  const relative = inner.findIndex(({ word }) => /^(?:who|which|that|whose)$/.test(word))
  const head = relative > 0 ? inner.slice(0, relative) : inner
  return (
    inner.length > 0 &&
    inner.length <= longest &&
    inner.some(isWord) &&
    !(inner[0]?.word === 'that' && pronouns.test(inner[1]?.word ?? '')) &&
    (/^at (?:least|most)$/.test(`${inner[0]?.word} ${inner[1]?.word}`) ||
      !/^(?:who|which|whose|what|i|not|for|of|in|on|by|to|with|at|from|as|than|if|when|while|within|under|before|after|over|until|since|during|and|or|but|even)$/.test(
        inner[0]?.word ?? '',
      )) &&
    !head.some(({ word }, at) => isVerbIn(head, at) || says.test(word) || weighing.test(word)) &&
    !inner.slice(1).some(({ word }) => subordinate.test(word)) &&
    !inner.some(({ word }, at) => /^[,.?!“”"()[\]*:;…]$/.test(word) && !isShort(inner, at))
  )
}

/** The point of "St. Louis" and of "U.S.". */
function isShort(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return words[at]?.word === '.' && before?.isCapital === true && before.word.length <= 3
}

const subordinate = /^(?:before|until|till|after|when|because|if|while|unless|whether|although|though)$/

/** A verb, and no "'s" of possession: "the mill's owner". */
function isVerbIn(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (word !== "'s") return verbs.test(word)
  const before = words[at - 1]?.word ?? ''
  return /^(?:it|he|she|there|that|this|what|who|where|here)$/.test(before)
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word.word)
}

const openings = new Set(
  'at up the a an this that these those it there they he she we you most some our my his her their in no one all every many any each both several few neither either two three four five'.split(
    ' ',
  ),
)
const common = new Set(commonWords)

/** A subject as it stands inside a question: a small letter where the capital only began the sentence. */
export function lowered(subject: string): string {
  const first = /^\p{L}+/u.exec(subject)?.[0] ?? ''
  const small = first.toLowerCase()
  const isName = first !== small.charAt(0).toUpperCase() + small.slice(1) || small === 'i'
  const isCommon =
    openings.has(small) ||
    (common.has(small) && !/^\p{L}+ \p{Lu}/u.test(subject)) ||
    (/(?:tion|ment|ness|ity|ism|ance|ence|ship|tions|ments|ities)$/.test(small) &&
      !/^\p{L}+ \p{Lu}/u.test(subject))
  return isCommon && !isName ? small + subject.slice(first.length) : subject
}

const positive = new Map([
  ['nobody', 'anybody'],
  ['none', 'any'],
  ['nothing', 'anything'],
  ['no', 'any'],
  ['neither', 'either'],
])

/** "Nobody", "no deal": the affirmative, "anybody", "any deal"; null where the words deny nothing. */
export function affirmed(said: string): string | null {
  const first = /^\p{L}+/u.exec(said)?.[0] ?? ''
  if (/^no one\b/iu.test(said)) return `anyone${said.slice(6)}`
  const other = positive.get(first.toLowerCase())
  if (other === undefined || /^no (?:more|less|fewer|longer|later|better|worse)\b/iu.test(said)) return null
  const rest =
    other === 'either' ? said.slice(first.length).replace(' nor ', ' or ') : said.slice(first.length)
  return other + rest
}

import commonWords from './common-words.json'
import speech from '../turns/speech.json'
import type { Word } from '../turns/words'

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
  ...'likely unlikely possible probable chance chances odds probability likelihood possibility prospect way doubt risk is was prediction bet hunch optimistic hopeful clear idea adamant certainty case view assumption fear worry forecast forecasts calculate calculates estimates estimate says argues warns predicts foresee be'.split(
    ' ',
  ),
])

/** Where the subject of a verb begins: behind what leads to it, whoever says so, and the hedge. */
export function subjectStart(words: readonly Word[], from: number, verb: number): number {
  let start = pastTime(words, from, verb)
  for (let at = start; at < verb - 1; at += 1) {
    const { word = '' } = words[at] ?? {}
    if (views.has(word) || (word === 'that' && opensWhatIsSaid(words, from, at))) start = at + 1
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

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|\d{4}|\d{4}s)$/

/** The longest time at the head of a clause: "by the end of the second half of next year". */
const longestTime = 9

/** Past a time at the head that no comma ends: "by the 2040s *the basin*", "in 2027 *prices*". */
function pastTime(words: readonly Word[], from: number, verb: number): number {
  if (!/^(?:by|in|within|before|after|until|from|on|over|during|next|this)$/.test(words[from]?.word ?? ''))
    return from
  const ahead = words.slice(from + 1, Math.min(from + longestTime, verb - 1))
  const end = ahead.findIndex(
    ({ word }, at) =>
      (months.test(word) || timeUnits.test(word)) &&
      /^\p{L}/u.test(words[from + at + 2]?.word ?? '') &&
      !/^(?:of|and|or|to|in|on|at|from|s|'s|that|which|when|i|for|\d.*)$/.test(
        words[from + at + 2]?.word ?? '',
      ) &&
      !months.test(words[from + at + 2]?.word ?? '') &&
      !timeUnits.test(words[from + at + 2]?.word ?? ''),
  )
  return end < 0 ? from : from + end + 2
}

/** "In May,", "next year,", "he added,": what stands before the subject. */
function isLead(words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[from]?.word ?? '', words[from + 1]?.word ?? '']
  if (leads.has(first) || saying.has(first) || /^(?:who|which)$/.test(first)) return true
  if (/^(?:this|next|last|one)$/.test(first)) return timeUnits.test(second)
  return to - from <= longestSayer && saying.has(words[to - 1]?.word ?? '')
}

const timeUnits =
  /^(?:year|month|week|quarter|season|decade|spring|summer|autumn|fall|winter|time|half|century|term|day)s?$/

/** "He added", "the mayor of Bern said": how many words. */
const longestSayer = 5

/** A "that" behind a view or a word of saying: "wrote on Sunday that". */
function opensWhatIsSaid(words: readonly Word[], from: number, at: number): boolean {
  if (leadsToClause.has(words[at - 1]?.word ?? '')) return true
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
    (/^at (?:least|most)$/.test(`${inner[0]?.word} ${inner[1]?.word}`) ||
      !/^(?:who|which|whose|what|i|not|for|of|in|on|by|to|with|at|from|as|than|like|if|when|while|within|under|before|after|over|until|since|during|and|or|but|even)$/.test(
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
  return words[at]?.word === '.' && before?.isCapital === true && before.word.length <= 2
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

import type { Word } from '../turns/words'

const views = new Set(
  'says said think thinks believe believes expect expects reckon guess suspect sure confident certain say bet tell tells me us doubt suggest suggests feel'.split(
    ' ',
  ),
)
const leads = new Set(
  'in on by for after before at with from over under within to as while if when once unless until during despite given like no yes nah well so but and however then though otherwise instead today eventually finally meanwhile'.split(
    ' ',
  ),
)
const joiners = new Set('but and so or because while although though then'.split(' '))
const verbs = /^(?:is|are|was|were|has|have|had|will|would|does|do|did|'s|'d|can|could|if|what|why|how|when)$/
const determiners = /^(?:the|a|an|its|his|her|their|our|my|some|most|all|no)$/
const pronouns = /^(?:it|he|she|they|we|you|there)$/
const says =
  /^(?:remain|remains|expect|expects|think|thinks|believe|believes|say|says|said|hope|fear|reckon|suggested|suggests|warns|wrote)$/
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
  let start = from
  for (let at = from; at < verb - 1; at += 1) {
    const { word = '' } = words[at] ?? {}
    if (views.has(word) || (word === 'that' && leadsToClause.has(words[at - 1]?.word ?? ''))) start = at + 1
    if (word === ':' || word === ';' || word === '—' || word === '–') start = at + 1
    if (word === ',' && (leads.has(words[start]?.word ?? '') || joiners.has(words[at + 1]?.word ?? '')))
      start = at + 1
  }
  while (start < verb - 1 && (joiners.has(words[start]?.word ?? '') || !isWord(words[start]))) start += 1
  const afterThat = words[start]?.word === 'that' ? words[start + 1] : undefined
  if (afterThat && start + 1 < verb && (afterThat.isCapital || determiners.test(afterThat.word))) start += 1
  const isPronoun = verb - start > 1 && pronouns.test(words[verb - 1]?.word ?? '')
  return isPronoun && !openers.test(words[verb - 2]?.word ?? '') ? verb - 1 : start
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
    !/^(?:who|which|whose|what|i|not|for|of|in|on|by|to|with|at|from|as|than|like|if|when|while|within|under|before|after|over|until|since|during|and|or|but|even)$/.test(
      inner[0]?.word ?? '',
    ) &&
    !head.some(({ word }) => verbs.test(word) || says.test(word) || weighing.test(word)) &&
    !inner.some(({ word }) => /^[,.?!“”"()[\]*:;…]$/.test(word))
  )
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word.word)
}

const openings = new Set(
  'the a an this that these those it there they he she we you most some our my his her their in no one all every many any each both several few neither either two three four five'.split(
    ' ',
  ),
)
const common = new Set(
  'wage admissions bookings orders enrolment membership unemployment employment container freight gross net operating capital gas plants inflation growth output activity consumption demand supply revenue revenues profit profits prices sales rates rents wages exports imports margins activity spending investment trade housing production traffic turnout streaming summer winter spring autumn real core total full house house consumer business government interest oil gas food energy water power people nobody anybody anyone nothing anything everybody everyone half rising falling elements small large new old'.split(
    ' ',
  ),
)

/** A subject as it stands inside a question: a small letter where the capital only began the sentence. */
export function lowered(subject: string): string {
  const first = /^\p{L}+/u.exec(subject)?.[0] ?? ''
  const small = first.toLowerCase()
  const isName = first !== small.charAt(0).toUpperCase() + small.slice(1) || small === 'i'
  const isCommon =
    openings.has(small) ||
    (common.has(small) && !/^\p{L}+ \p{Lu}/u.test(subject)) ||
    /(?:tion|ment|ness)$/.test(small)
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

import { agentAt, participleAt, peopleWhoAt } from './agents'
import { headOf, mayHold } from './may-hold'
import { isMoodAt, moodFrom } from './moods'
import { canReport, helpers, pronouns, reporterIn } from './reporter'
import { isOtherSense } from './senses'
import speech from './speech.json'
import { isHavingAt, isStake } from './stakes'
import { type Run, subjectAfter, subjectBefore } from './subject'
import { viewsIn } from './views'
import type { Word } from './words'

/**
 * That the words report what someone says or holds; `verb` is the word that says so. An inserted one stands in what is
 * reported or behind it ("…, she believes, …"), any other before it.
 */
export type Report = { subject: Run; verb: number; isInserted: boolean }

const saying = new Set(speech.say)
const holding = new Set([...speech.say, ...speech.hold])
const minds = new Set(speech.minds)
const alsoNouns = new Set(speech.alsoNouns)
const modal = /^(?:will|would|may|might|could|should|must|to|can|'d)$/

/**
 * What someone else is reported to say or hold in the clause `from` to `to`: "Lind says …", "…, she believes, …", "in
 * her view". A report before the clause goes on in it, one behind it reaches back as far as a semicolon. Null where
 * the words are the speaker's own.
 */
export function reportFor(words: readonly Word[], { from, to }: Run): Report | null {
  const views = viewsIn(words)
  const verbs = words.flatMap((_, at) => verbAt(words, at) ?? [])
  const within = ({ verb }: Report): boolean => verb >= from && verb < to
  const isNamed = ({ subject }: Report): boolean => words[subject.from]?.word !== 'they'
  const own = verbs.filter(within)
  const found = views.find(within) ?? innermost(words, own.filter(isNamed)) ?? own[0]
  if (found) return found
  if (isOwnView(words, from, to)) return null
  const before = [...views, ...verbs].filter(({ verb }) => verb < from).sort((a, b) => a.verb - b.verb)
  const behind = [...views, ...verbs].find(
    ({ verb, isInserted }) =>
      isInserted && verb >= to && !words.slice(to - 1, verb).some(({ word }) => word === ';'),
  )
  return before.at(-1) ?? behind ?? null
}

/** "The ministry says that grocers expect", "Lind says …, while Roy insists": whoever stands next to what is said. */
function innermost(words: readonly Word[], reports: readonly Report[]): Report | undefined {
  return reports.reduce<Report | undefined>((outer, inner) => {
    if (!outer) return inner
    const lead = words[inner.subject.from - 1]?.word ?? ''
    const isNext = inner.subject.from - 1 === outer.verb || /^(?:that|while|whereas)$/.test(lead)
    const isPronoun = pronouns.has(words[inner.subject.from]?.word ?? '')
    return isNext && !isPronoun && !inner.isInserted ? inner : outer
  }, undefined)
}

/** What may stand between "I" and what I hold. */
const light =
  /^(?:do|did|not|would|'d|will|can|could|am|are|was|have|had|also|still|really|personally|now|never|just|only|myself|rather)$/

/** "I think", "we do not expect": whoever reports others does not here. */
function isOwnView(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, Math.min(to, from + 8)).some(({ word }, at) => {
    if (!/^(?:i|we)$/.test(word)) return false
    const next = words.slice(from + at + 1, from + at + 6).find((each) => !light.test(each.word))
    return next !== undefined && holding.has(next.word)
  })
}

function verbAt(words: readonly Word[], at: number): Report | null {
  const other = agentAt(words, at) ?? participleAt(words, at) ?? peopleWhoAt(words, at)
  if (other) return other
  const word = words[at]?.word ?? ''
  const isMood = isMoodAt(words, at)
  const before = words[at - 1]?.word ?? ''
  const helper = /^(?:not|still|also|well|never|soon|even|yet)$/.test(before)
    ? (words[at - 2]?.word ?? '')
    : before
  const isKnown = holding.has(word) || isMood || isStake(words, at, helper) || isHavingAt(words, at)
  if (at === 0 || !isKnown || words[at]?.isCapital || isOtherSense(words, at)) return null
  const isAsked = /^(?:spoke|spoken|talked|listened)$/.test(words[at - 2]?.word ?? '')
  if (!isMood && ((modal.test(helper) && !isAsked && !isStake(words, at, helper)) || isPassiveAt(words, at)))
    return null
  const behind =
    before === ',' && saying.has(word) && !/^t(?:ell|ells|old)$/.test(word) ? subjectAfter(words, at) : null
  if (behind && canReport(words, behind)) return { subject: behind, verb: at, isInserted: true }
  const found = subjectBefore(words, isMood ? moodFrom(words, at) : at)
  const subject = found && reporterIn(words, found)
  if (!subject) return null
  const lead = words[subject.from - 1]?.word ?? ''
  if (/^(?:if|unless|whether)$/.test(lead) || isCompared(words, subject)) return null
  if (lead === 'what' && minds.has(word)) return { subject, verb: at, isInserted: false }
  if (/^calls?$|^called$/.test(word) && /^(?:which|what|whom|that)$/.test(lead)) return null
  const isOne = isMood
    ? !/^rule[sd]?$/.test(word) || mayHold(words, subject)
    : saying.has(word)
      ? says(words, at, subject)
      : holds(words, at, subject, helper)
  return isOne ? { subject, verb: at, isInserted: isEnd(words, at + 1) } : null
}

/** "Than people expect", "than perhaps most think": what something is compared with. */
function isCompared(words: readonly Word[], { from, to }: Run): boolean {
  return words.slice(Math.max(0, from - 2), to).some(({ word }) => word === 'than')
}

function isEnd(words: readonly Word[], at: number): boolean {
  return at >= words.length || /^[,.;:!?—–)]$/u.test(words[at]?.word ?? '')
}

/** "Inflation is projected", "he was told": the subject is not who says it. */
export function isPassiveAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (!/(?:ed|thought|held|put|seen|said|told|forecast|foreseen)$/.test(word)) return false
  let before = at - 1
  while (
    before > 0 &&
    /^(?:not|also|now|still|widely|generally|currently|then)$|ly$/.test(words[before]?.word ?? '')
  )
    before -= 1
  return /^(?:is|are|was|were|be|been|being|'s|get|gets|got)$/.test(words[before]?.word ?? '')
}

function says(words: readonly Word[], verb: number, subject: Run): boolean {
  const word = words[verb]?.word ?? ''
  const next = words[verb + 1]?.word ?? ''
  if (/^(?:writes?|wrote|posts?|posted)$/.test(word) && !/^(?:that|in|on|to|as|it|[,.:;“"‘])$/u.test(next))
    return next === ''
  return (
    (alsoNouns.has(word) ? mayHold(words, subject, /s$/.test(word) && object.test(next)) : true) &&
    (words.length > verb + 1 || verb > 2)
  )
}

/** Verbs that are plural nouns as well: "house prices end". */
const nouns =
  /^(?:prices|rates|figures|estimates|forecasts|projects|views|bets|shows|fears|doubts|hopes|finds|models|worries|banks|guesses)$/
/** What follows a verb: "prices it at", "projects 3 percent". */
const object = /^(?:a|an|the|it|that|in|his|her|their|its|at|some|no|this|him|them|,|\d.*)$/
/** What shows that the word before is a noun: "the bank's estimates show". */
const noObject =
  /^(?:of|for|from|on|to|and|or|are|is|were|was|have|will|would|may|could|show|suggest|imply|point|indicate|assume|put|call|rise|fall|go|come|remain|end|start|do|[.;:!?)—–])$/u
/** What shows that a participle goes with the noun before: "the vote expected in May". */
const noClause =
  /^(?:in|on|at|by|for|from|to|of|as|next|this|last|later|soon|now|after|before|during|when|and|or|[.,;:!?)—–]|)$/u
/** Verbs that only with some of their objects hold a view. */
const loose =
  /^(?:gives?|puts?|makes?|rates?|pegs?|sees?|offers?|calls?|prices?|gave|shows?|tips?|pencils?|take|lay)$/

function holds(words: readonly Word[], verb: number, subject: Run, helper: string): boolean {
  const word = words[verb]?.word ?? ''
  const next = words[verb + 1]?.word ?? ''
  if (helpers.has(next) || next === 'not' || next === 'of') return false
  if (/^(?:hold|holds|held)$/.test(word) && next !== 'that') return false
  if (word === 'rate' && !object.test(next.replace(',', '.'))) return false
  const head = headOf(words, subject)
  const isNamed = words[head]?.isCapital === true || /^(?:the|a|an)$/.test(words[subject.from]?.word ?? '')
  if (nouns.test(word) && !object.test(next) && (!isNamed || head === 0 || noObject.test(next))) return false
  const isTwo = words.slice(subject.from, subject.to).some((each) => each.word === 'and')
  if (!isTwo && !agrees(word, words[head]?.word ?? '', helper)) return false
  if (loose.test(word) && /^(?:up|off|back|out|in|rise|way|birth|us|me|you|him)$/.test(next)) return false
  const isReduced = /ed$|thought|saw/.test(word) && (!isNamed || noClause.test(next))
  const isPlain = minds.has(word) && !isReduced && head === subject.to - 1
  return isPlain || mayHold(words, subject, /[^s]s$/.test(word) && !nouns.test(word))
}

/** Whether a verb has the form that goes with its subject. */
function agrees(word: string, head: string, helper: string): boolean {
  if (/ing$/.test(word)) return /^(?:is|are|was|were|'s|been)$/.test(helper)
  const isPlural =
    /s$/.test(head) || /^(?:they|some|many|most|people|few|others|both|staff|police|data)$/.test(head)
  const isThird = /s$/.test(word) || /ed$|thought|saw|gave|put|held|found/.test(word)
  return isThird || isPlural || /^(?:does|did|would|will|'d)$/.test(helper)
}

import { isDated } from '../cues/calendar'
import { mayHold } from './may-hold'
import type { Report } from './report'
import { helpers } from './reporter'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const holding = new Set([...speech.say, ...speech.hold])
const starters = new Set(speech.starters)
const foreseen =
  /^(?:forecast|projected|expected|predicted|estimated|anticipated|foreseen|assumed|seen|judged|thought|tipped|priced|put|pegged|believed|reckoned|considered|rated|favou?red|backed|given|envisaged|made|quoted|touted|calculated|modell?ed|feared|promised|deemed|regarded|penciled|pencilled)$/
const agentEnd =
  /^(?:to|at|in|on|for|as|with|that|who|which|will|would|is|are|was|were|and|but|while|next|this|last|[^\p{L}\p{N}’'&-])$/u

/** "Prices are expected by the ministry to double", "seen by traders at 40": whoever stands behind "by". */
export function agentAt(words: readonly Word[], at: number): Report | null {
  if (words[at + 1]?.word !== 'by' || !foreseen.test(words[at]?.word ?? '')) return null
  const from = at + 2
  let to = from
  while (to < words.length && to < from + 8 && !agentEnd.test(words[to]?.word ?? '')) to += 1
  const agent = { from, to }
  const isTime = words.slice(from, to).some(({ word }) => isDated(word) || /^\d/.test(word))
  return to > from && !isTime && mayHold(words, agent)
    ? { subject: agent, verb: at, isInserted: false }
    : null
}

const participle =
  /^(?:saying|predicting|forecasting|warning|arguing|adding|insisting|noting|estimating|expecting|projecting|reckoning|betting|claiming|promising|anticipating|believing|hoping|fearing|cautioning|calculating|guessing|concluding|foreseeing|giving|putting|telling|declaring|vowing|pledging|assuring)$/
const verb =
  /^(?:cut|met|took|gave|went|rose|fell|sat|spoke|made|left|came|ran|kept|stood|wrote|held|set|put|shrugs?|goes|takes|makes|gives|stands|remains|sounds|seems|looks|sounded|sits|works|runs|lives|owns|keeps|leads|heads|teaches|knows|follows|studies|watches|[a-z]{2,}ed)$/

const also =
  /^(?:says|said|thinks|thought|believes|believed|expects|expected|reckons|reckoned|swears|swore|insists|insisted|predicts|predicted|warns|warned|argues|argued|claims|claimed|doubts|doubted|suspects|suspected|tells|told)$/

/** "The bank cut its view, saying …", "my uncle works there and says …": whoever the sentence is about. */
export function participleAt(words: readonly Word[], at: number): Report | null {
  const before = words[at - 1]?.word ?? ''
  const isSaid =
    (participle.test(words[at]?.word ?? '') && /^(?:,|and|by)$/.test(before)) ||
    (before === 'and' && also.test(words[at]?.word ?? ''))
  const subject = isSaid ? mainSubject(words, at) : null
  return subject && mayHold(words, subject) ? { subject, verb: at, isInserted: false } : null
}

/** What stands before the first verb of the clause, up to its first comma. */
function mainSubject(words: readonly Word[], at: number): Run | null {
  let from = words.slice(0, at).findLastIndex(({ word }) => /^[;:.!?“”"—–]$/u.test(word)) + 1
  while (from < at && starters.has(words[from]?.word ?? '')) from += 1
  const length = words
    .slice(from, Math.min(at, from + 10))
    .findIndex(({ word }, index) => index > 0 && (helpers.has(word) || holding.has(word) || verb.test(word)))
  if (length < 1) return null
  const comma = words.slice(from, from + length).findIndex(({ word }) => word === ',')
  return { from, to: from + (comma > 0 ? comma : length) }
}

/** How many words may stand between "there" and "who": a run without an end is not searched to its beginning. */
const mostBetween = 40

/** "There are people in this city who say that": the people. */
export function peopleWhoAt(words: readonly Word[], at: number): Report | null {
  if (!holding.has(words[at]?.word ?? '')) return null
  const who = [1, 2, 3].map((back) => at - back).find((place) => words[place]?.word === 'who')
  if (who === undefined) return null
  const earliest = Math.max(0, who - mostBetween)
  const there = earliest + words.slice(earliest, who).findLastIndex(({ word }) => word === 'there')
  if (there < earliest || !/^(?:are|is|were|was|will)$/.test(words[there + 1]?.word ?? '')) return null
  const end = words.slice(there + 2, who).findIndex(({ word }) => word === ',')
  const subject = { from: there + 2, to: end > 0 ? there + 2 + end : who }
  return mayHold(words, subject) ? { subject, verb: at, isInserted: false } : null
}

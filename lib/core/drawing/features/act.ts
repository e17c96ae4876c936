import agentiveList from '../cues/agentive.json'
import expected from '../cues/expected.json'
import institutions from '../cues/institutions.json'
import type { Word } from '../turns/words'
import { steered } from './duty'
import { baseIn, modalAt, verbAfter } from './verbs'

const agentive = new Set(agentiveList)
const bodies = new Set(institutions.bodies)
const acts = new Set([...agentiveList, ...institutions.acts])
const events = new Set(institutions.events)
/** What comes about, whoever does what. */
export const outcomes: ReadonlySet<string> = new Set(
  expected.filter(
    (verb) => !steered.has(verb) && !/^(?:be|have|see|work|sell|launch|ship|produce)$/.test(verb),
  ),
)

/**
 * What is done, where a modal looks ahead: `act.agentive` is what people decide to do ("will publish"), `act.body` the
 * same of a body whose own it is ("the Council will continue to monitor"), `act.scheduled` what is done with a thing
 * ("will be published", "will take place"), `act.outcome` what comes about ("will recover").
 */
export function actsOf(words: readonly Word[], subject: string): string[] {
  const modal = aheadOf(words)
  const at = modal < 0 ? -1 : verbAfter(words, modal)
  const verb = words[at]?.word
  if (verb === undefined) return []
  if (verb === 'be') {
    const done = words[verbAfter(words, at)]?.word ?? ''
    return /(?:ed|[lt]d|en|wn|nt|pt|et|id)$/.test(done) && baseIn(events, done)
      ? ['act.scheduled']
      : ['act.be']
  }
  if (verb === 'have' || verb === 'need') return words[at + 1]?.word === 'to' ? ['act.need'] : []
  const deep = /^(?:continue|begin|start|try|work|seek|aim)$/.test(verb) && words[at + 1]?.word === 'to'
  const done = deep ? (words[verbAfter(words, at + 1)]?.word ?? verb) : verb
  if (acts.has(done) && isBody(words, modal))
    return [isOpen.test(words[modal]?.word ?? '') ? 'act.open' : 'act.body']
  if (done === 'hold' && /^(?:his|her|its|their|on|up|steady|firm|out|off)$/.test(words[at + 1]?.word ?? ''))
    return ['act.outcome']
  if (!agentive.has(done)) return outcomes.has(done) ? ['act.outcome'] : []
  return [subject === 'it' || subject === 'there' ? 'act.thing' : 'act.agentive']
}

/** Whether a body that decides for itself is the subject before a modal. */
function isBody(words: readonly Word[], modal: number): boolean {
  const before = words.slice(Math.max(0, modal - 5), modal)
  return before.some(({ word }) => bodies.has(word)) || /^(?:our|my)$/.test(words[0]?.word ?? '')
}

/** "The ministry could announce": what a body may do is not what it plans. */
const isOpen = /^(?:may|might|could)$/

/** Where a modal stands, or the "to" of "about to". */
function aheadOf(words: readonly Word[]): number {
  const modal = modalAt(words)
  return modal >= 0
    ? modal
    : words.findIndex(({ word }, at) => word === 'to' && words[at - 1]?.word === 'about')
}

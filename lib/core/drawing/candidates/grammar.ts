import agentiveList from '../cues/agentive.json'
import expectedList from '../cues/expected.json'
import type { Word } from '../turns/words'
import type { Draft } from './draft'
import { isContinuous, isFutureAt, isPastAt, isUnreal } from './tense'

const self = new Set(['i', 'we', "i'm", 'us'])
const anyone = new Set([
  'you',
  'everyone',
  'everybody',
  'somebody',
  'someone',
  'one',
  'people',
  'readers',
  'voters',
  'they',
])
const lived = new Set(
  'be have see get know need miss regret remember win lose end live die find learn wake look hear feel become run score survive pay wear understand still never all soon probably likely also'.split(
    ' ',
  ),
)
const agentive = new Set(agentiveList)
const expected = new Set(expectedList)
const modal = /^(?:will|shall|would|could|might|may|should|can|'d)$/

/** Features of more than one word: who acts, in what tense, and what together makes a plan, a wish or a report. */
export function grammarOf(draft: Draft, has: (name: string) => boolean): string[] {
  const { words } = draft
  const names: string[] = []
  const subject = words.find(({ word }) => /\p{L}/u.test(word))?.word ?? ''
  if (self.has(subject)) names.push('subject.self')
  else if (anyone.has(subject)) names.push('subject.anyone')
  else if (/^(?:he|she)$/.test(subject)) names.push('subject.person')
  else if (/^(?:it|there|that|this)$/.test(subject)) names.push('subject.thing')
  const act = actOfSelf(words)
  if (act && !/^(?:say|bet|guess|put|predict|stick|wager|venture)$/.test(act))
    names.push(lived.has(act) ? 'self.experience' : 'self.plan')
  if (isSelfDoing(words)) names.push('self.doing')
  const firstModal = words.findIndex(({ word }) => modal.test(word))
  const isPast = words
    .slice(0, firstModal < 0 ? words.length : firstModal)
    .some((_, at) => isPastAt(words, at))
  let hasEd = false
  if (words.some(({ word }, at) => word.length > 4 && word.endsWith('ed') && at > 0)) hasEd = true
  const isModal = ['will', 'willNot', 'goingTo', 'may', 'might', 'could', 'should', 'would', 'can'].some(
    (name) => has(`modal.${name}`),
  )
  if (isPast) names.push(isModal ? 'tense.pastAndModal' : 'tense.past')
  if (hasEd && !isModal) names.push('tense.ed')
  if (!isPast && !isModal)
    names.push(has('time.words') || has('time.vague') ? 'tense.presentWithTime' : 'tense.present')
  if (has('modal.would') && isPast && has('against.pastReport')) names.push('report.ofOld')
  if (has('voice.quoted') && has('time.pastYear') && isModal) names.push('report.ofOld')
  if (has('against.pastReport') && has('time.pastYear')) names.push('report.ofOldYear')
  if (has('modal.may') && has('against.present')) names.push('present.maybe')
  if (perfectAfterModal(words)) names.push('perfect.afterModal')
  if (/^May\b/.test(draft.text)) names.push('wish.may')
  if (has('modal.should') && isDuty(words, subject, has)) names.push('should.duty')
  if (
    has('for.attitude') &&
    (isModal ||
      has('time.words') ||
      has('for.threshold') ||
      words.some(({ word }) => word === 'to' || word === 'so'))
  )
    names.push('attitude.future')
  const verb = actAfterModal(words)
  if (isOwnPlan(words)) names.push('report.ownPlan')
  if ((has('modal.could') || has('modal.can')) && !has('for.surprise') && !has('for.likelihood')) {
    if (self.has(subject) || subject === 'one' || subject === 'you') names.push('could.ability')
  }
  if (words.some(({ word }) => word === 'already') && !has('modal.will')) names.push('present.already')
  if (has('shape.conditionFirst') || has('shape.condition'))
    names.push(isUnreal(words) && !has('for.surprise') ? 'if.unreal' : 'if.live')
  if (/^(?:my|our)$/.test(subject) && isModal) names.push('subject.ours')
  if (isContinuous(words))
    names.push(has('time.words') || has('for.soon') ? 'tense.continuousWithTime' : 'tense.continuous')
  if (opinionOfSelf(words)) names.push('would.opinion')
  if (verb && agentive.has(verb))
    names.push(subject === 'it' || subject === 'there' ? 'act.thing' : 'act.agentive')
  if (verb === 'be' && !has('time.words') && (has('modal.may') || has('modal.could') || has('modal.might')))
    names.push('present.maybeBe')
  if (has('for.likelihood') && !isPast) names.push('likelihood.now')
  if (words.some(({ word }) => word === 'not' || word === 'never' || word === 'no')) names.push('denial.any')
  return names
}

/** "Should" as what someone ought to do, not as what is to be expected. */
function isDuty(words: readonly Word[], subject: string, has: (name: string) => boolean): boolean {
  const at = words.findIndex(({ word }) => word === 'should' || word === 'ought')
  if (at === 0 || /^(?:think|imagine|say|expect)$/.test(words[at + 1]?.word ?? '')) return false
  if (self.has(subject) || anyone.has(subject)) return true
  const verb = actAfterModal(words.slice(at)) ?? ''
  return !expected.has(verb) || (!has('for.threshold') && !has('time.words') && agentive.has(verb))
}

/** The verb that "I" or "we" will do, null if nothing is said to be done. */
function actOfSelf(words: readonly Word[]): string | null {
  const at = words.findIndex(({ word }, index) => self.has(word) && isFutureAt(words, index + 1))
  if (at < 0) return null
  const rest = words
    .slice(at + 1)
    .filter(
      ({ word }) =>
        !/^(?:will|shall|am|are|going|to|not|be|also|just|then|now|certainly|definitely)$/.test(word),
    )
  return words[at + 2]?.word === 'be' ? 'be' : (rest[0]?.word ?? null)
}

function isSelfDoing(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      self.has(word) &&
      /^(?:am|are)$/.test(words[at + 1]?.word ?? '') &&
      /ing$/.test(words[at + 2]?.word ?? '') &&
      !/^(?:going|being|expecting|hoping|betting|guessing|predicting|assuming|thinking|seeing|looking)$/.test(
        words[at + 2]?.word ?? '',
      ),
  )
}

function perfectAfterModal(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (!/^(?:would|could|might|may|must|should|'d)$/.test(word)) return false
    const next = words[at + 1]?.word
    return next === 'have' || (next === 'not' && words[at + 2]?.word === 'have')
  })
}

/** "I’d say", "we would put it at", "I’d be surprised". */
function opinionOfSelf(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:would|'d)$/.test(word) &&
      /^(?:say|put|give|bet|guess|expect|think|argue|wager|be|not|take|rather|reckon|make)$/.test(
        words[at + 1]?.word ?? '',
      ) &&
      (words[at + 1]?.word !== 'be' ||
        /^(?:surprised|astonished|amazed|very|shocked|stunned|inclined|happy)$/.test(
          words[at + 2]?.word ?? '',
        )) &&
      /^(?:i|we|he|she|they|not)$/.test(words[at - 1]?.word ?? ''),
  )
}

/** The verb that follows the first modal or "going to". */
function actAfterModal(words: readonly Word[]): string | null {
  const at = words.findIndex(
    ({ word }, index) =>
      /^(?:will|shall|should|could|might|may|would|can)$/.test(word) ||
      (word === 'to' && words[index - 1]?.word === 'ought') ||
      (word === 'to' && words[index - 1]?.word === 'going') ||
      (word === 'to' && /^(?:is|are|about)$/.test(words[index - 1]?.word ?? '')),
  )
  if (at < 0) return null
  const next = words
    .slice(at + 1, at + 4)
    .find(
      ({ word }) =>
        !/^(?:not|also|probably|likely|surely|certainly|never|then|soon|still|almost|all|most|well|very)$/.test(
          word,
        ),
    )
  return next?.word ?? null
}

/** "He says he will retire", "the company said it would build": what somebody says of their own doing. */
function isOwnPlan(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:says?|said|told|announced|promised|insists?)$/.test(word) &&
      words
        .slice(at + 1, at + 4)
        .some(
          (each, index) =>
            /^(?:it|he|she|they)$/.test(each.word) &&
            /^(?:will|would|is|'d|are|plans?)$/.test(words[at + 2 + index]?.word ?? ''),
        ),
  )
}

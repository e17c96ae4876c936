import type { Draft } from '../candidates/draft'
import { isWill } from '../cues/future'
import type { Word } from '../turns/words'
import { actsOf } from './act'
import { attitudesOf } from './attitude'
import { isOffer } from './condition'
import { anyone, isDuty } from './duty'
import { isFreshReport } from './fresh-report'
import { actOfSelf, isAbility, isOwnPlan, isSelfDoing, opinionOfSelf, self } from './self'
import { isContinuous, isOfNow, isPastAt, isPerfect, isTold, isUnreal } from './tense'
import {
  asksInside,
  deniesSaying,
  hadSaid,
  isForeseen,
  isInRelative,
  isLongPast,
  perfectAfterModal,
} from './told'
import { aheadAt, modalAt, verbAfter } from './verbs'

const lived = new Set(
  'last be have see get know need miss regret remember win lose end live die find learn wake look hear feel become run score survive pay wear understand still never all soon probably likely also'.split(
    ' ',
  ),
)
/** "Lose", "losing", "getting": what befalls somebody. */
function isLived(act: string): boolean {
  if (lived.has(act)) return true
  const stem = act.endsWith('ing') ? act.slice(0, -3) : ''
  return lived.has(stem) || lived.has(`${stem}e`) || lived.has(stem.slice(0, -1))
}

/** "We will be back on Friday", "I’ll be here all week": where the speaker will be. */
function isReturn(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      word === 'be' &&
      /^(?:back|here|there|with)$/.test(words[at + 1]?.word ?? '') &&
      self.has(words[at - 2]?.word ?? ''),
  )
}

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
    names.push(isLived(act) && !isReturn(words) ? 'self.experience' : 'self.plan')
  if (words.some(({ word }, at) => word === 'i' && isWill(words, at + 1))) names.push('self.alone')
  if (isSelfDoing(words)) names.push('self.doing')
  const ahead = aheadAt(words, draft.cues)
  const before = ahead < 0 ? words.length : ahead
  const isPast = words.slice(0, before).some((_, at) => isPastAt(words, at))
  const hasEd = words.slice(0, before).some((_, at) => isTold(words, at))
  const isModal = ['will', 'willNot', 'goingTo', 'may', 'might', 'could', 'should', 'would', 'can'].some(
    (name) => has(`modal.${name}`),
  )
  const isFresh = isFreshReport(draft)
  if (isFresh) names.push('report.fresh')
  else if (isPast) names.push(isModal ? 'tense.pastAndModal' : 'tense.past')
  if (hasEd && !isModal && !isFresh) names.push('tense.ed')
  if (!isPast && !isModal && has('for.bound')) names.push('tense.bound')
  else if (!isPast && !isModal && !has('shape.bet') && !has('chance.number') && !has('shape.odds'))
    names.push(has('time.words') || has('time.vague') ? 'tense.presentWithTime' : 'tense.present')
  if (!isModal && !has('chance.comparison') && isPerfect(words)) names.push('tense.perfect')
  if (isInRelative(words)) names.push('inside.relative')
  if (isForeseen(words)) names.push(has('time.futureYear') ? 'report.foreseenAhead' : 'report.foreseen')
  if (
    !isFresh &&
    has('modal.would') &&
    (isPast || hasEd) &&
    has('against.pastReport') &&
    !has('time.futureYear')
  )
    names.push(isLongPast(words) || has('time.pastYear') ? 'report.ofOld' : 'report.told')
  if (hadSaid(words)) names.push('report.hadSaid')
  if (has('voice.quoted') && has('time.pastYear') && isModal) names.push('report.ofOld')
  if (has('against.pastReport') && has('time.pastYear')) names.push('report.ofOldYear')
  if (has('modal.may') && has('against.present')) names.push('present.maybe')
  if (perfectAfterModal(words)) names.push('perfect.afterModal')
  if (/^(?:no doubt|doubtless|surely)\b/iu.test(draft.text)) names.push('opens.noDoubt')
  if (/^may (?:your?|his|her|their|the|it|they|he|she|god|all|we|this|that|there)\b/iu.test(draft.text))
    names.push('wish.may')
  if (has('modal.should') && isDuty(words, subject, has)) names.push('should.duty')
  names.push(...attitudesOf(draft, has('time.words')), ...actsOf(words, subject))
  if (names.includes('subject.person') && names.includes('act.agentive') && !has('for.likelihood'))
    names.push('act.ofPerson')
  return [...names, ...togetherOf(draft, subject, { isPast, isModal }, has)]
}

/** What the words make together with the features that were found before. */
function togetherOf(
  draft: Draft,
  subject: string,
  { isPast, isModal }: { isPast: boolean; isModal: boolean },
  has: (name: string) => boolean,
): string[] {
  const { words } = draft
  const names: string[] = []
  const verb = words[verbAfter(words, modalAt(words))]?.word
  if (isOwnPlan(words)) names.push('report.ownPlan')
  if (isAbility(words) && !has('for.surprise') && !has('for.likelihood')) names.push('could.ability')
  if (words.some(({ word }) => word === 'already') && !has('modal.will')) names.push('present.already')
  if (has('shape.conditionFirst') || has('shape.condition'))
    names.push(isUnreal(words) && !has('for.surprise') ? 'if.unreal' : isModal ? 'if.live' : 'if.general')
  if (has('shape.conditionFirst') && isOffer(words)) names.push('if.you')
  if (/^(?:my|our)$/.test(subject) && isModal) names.push('subject.ours')
  if (isContinuous(words))
    names.push(has('time.words') || has('for.soon') ? 'tense.continuousWithTime' : 'tense.continuous')
  if (opinionOfSelf(words)) names.push('would.opinion')
  const isOpen = has('modal.may') || has('modal.could') || has('modal.might')
  if (isOpen && !has('modal.will') && !has('time.words') && subject !== 'there' && isOfNow(words, verb))
    names.push('present.maybeBe')
  if (!isModal && !isPast && isEvent(draft))
    names.push(has('time.words') ? 'event.presentWithTime' : 'event.present')
  if (has('for.attitude') && names.some((name) => name.startsWith('event.'))) names.push('attitude.event')
  if (has('for.likelihood') && !isPast) names.push('likelihood.now')
  if (words.some(({ word }) => /^(?:not|never|no|nobody|none|nothing)$/.test(word)))
    names.push(isModal ? 'denial.ahead' : words.length < 7 ? 'denial.short' : 'denial.other')
  if (asksInside(words)) names.push('inside.question')
  if (deniesSaying(words)) names.push('denial.saying')
  return names
}

/** "Labour gains three seats", "they get three": a change told in the simple present, which may stand for what is to come. */
function isEvent({ words, cues }: Draft): boolean {
  return cues.some(({ kind, first }) => {
    if (kind !== 'for.change' || first === 0 || first > 8) return false
    const [verb = '', before = ''] = [words[first]?.word, words[first - 1]?.word]
    return /[a-z]s$/.test(verb) ? !notSubject.test(before) : /^(?:they|both|all)$/.test(before)
  })
}

const notSubject = /^(?:the|an?|of|in|for|to|these|those|its|their|more|new|which|who|that|if|when|and)$/

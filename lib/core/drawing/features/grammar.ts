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

type Has = (name: string) => boolean

/** Whether the words before what looks ahead are told in the past, hold a regular past, and whether a modal stands. */
type Told = { isPast: boolean; hasEd: boolean; isModal: boolean; isFresh: boolean }

/** Features of more than one word: who acts, in what tense, and what together makes a plan, a wish or a report. */
export function grammarOf(draft: Draft, has: Has): string[] {
  const { words } = draft
  const subject = words.find(({ word }) => /\p{L}/u.test(word))?.word ?? ''
  const told = toldOf(draft, has)
  const names = [...subjectOf(subject), ...selfOf(words), ...tensesOf(words, told, has)]
  names.push(...reportsOf(words, told, has))
  if (has('modal.may') && has('against.present')) names.push('present.maybe')
  if (perfectAfterModal(words)) names.push('perfect.afterModal')
  if (/^(?:no doubt|doubtless|surely)\b/iu.test(draft.text)) names.push('opens.noDoubt')
  if (/^may (?:your?|his|her|their|the|it|they|he|she|god|all|we|this|that|there)\b/iu.test(draft.text))
    names.push('wish.may')
  if (has('modal.should') && isDuty(words, subject, has)) names.push('should.duty')
  names.push(...attitudesOf(draft, has('time.words')), ...actsOf(words, subject))
  if (names.includes('subject.person') && names.includes('act.agentive') && !has('for.likelihood'))
    names.push('act.ofPerson')
  return [...names, ...togetherOf(draft, subject, told, has)]
}

function subjectOf(subject: string): string[] {
  if (self.has(subject)) return ['subject.self']
  if (anyone.has(subject)) return ['subject.anyone']
  if (/^(?:he|she)$/.test(subject)) return ['subject.person']
  return /^(?:it|there|that|this)$/.test(subject) ? ['subject.thing'] : []
}

/** What the speaker does, will do or will meet. */
function selfOf(words: readonly Word[]): string[] {
  const names: string[] = []
  const act = actOfSelf(words)
  if (act && !/^(?:say|bet|guess|put|predict|stick|wager|venture)$/.test(act))
    names.push(isLived(act) && !isReturn(words) ? 'self.experience' : 'self.plan')
  if (words.some(({ word }, at) => word === 'i' && isWill(words, at + 1))) names.push('self.alone')
  if (isSelfDoing(words)) names.push('self.doing')
  return names
}

const modals = ['will', 'willNot', 'goingTo', 'may', 'might', 'could', 'should', 'would', 'can']

function toldOf(draft: Draft, has: Has): Told {
  const { words } = draft
  const ahead = aheadAt(words, draft.cues)
  const before = words.slice(0, ahead < 0 ? words.length : ahead)
  return {
    isPast: before.some((_, at) => isPastAt(words, at)),
    hasEd: before.some((_, at) => isTold(words, at)),
    isModal: modals.some((name) => has(`modal.${name}`)),
    isFresh: isFreshReport(draft),
  }
}

function tensesOf(words: readonly Word[], { isPast, hasEd, isModal, isFresh }: Told, has: Has): string[] {
  const names: string[] = []
  if (isFresh) names.push('report.fresh')
  else if (isPast) names.push(isModal ? 'tense.pastAndModal' : 'tense.past')
  if (isModal) return names
  if (hasEd && !isFresh) names.push('tense.ed')
  if (!isPast && has('for.bound')) names.push('tense.bound')
  else if (!isPast && !has('shape.bet') && !has('chance.number') && !has('shape.odds'))
    names.push(has('time.words') || has('time.vague') ? 'tense.presentWithTime' : 'tense.present')
  if (!has('chance.comparison') && isPerfect(words)) names.push('tense.perfect')
  return names
}

/** What is passed on of what somebody said, and how old it is. */
function reportsOf(words: readonly Word[], { isPast, hasEd, isModal, isFresh }: Told, has: Has): string[] {
  const names: string[] = []
  const isOver = isPast || hasEd
  const wouldBe = has('modal.would') && isOver && !isFresh && !has('time.futureYear')
  if (isInRelative(words)) names.push('inside.relative')
  if (isForeseen(words)) names.push(has('time.futureYear') ? 'report.foreseenAhead' : 'report.foreseen')
  if (wouldBe && has('against.pastReport'))
    names.push(isLongPast(words) || has('time.pastYear') ? 'report.ofOld' : 'report.told')
  if (hadSaid(words)) names.push('report.hadSaid')
  if (has('voice.quoted') && has('time.pastYear') && isModal) names.push('report.ofOld')
  if (has('against.pastReport') && has('time.pastYear')) names.push('report.ofOldYear')
  return names
}

/** What the words make together with the features that were found before. */
function togetherOf(draft: Draft, subject: string, { isPast, isModal }: Told, has: Has): string[] {
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

import type { Word } from '../turns/words'
import { thoughtAt } from './self'
import { modalAt, verbAfter } from './verbs'

/** What "may have" is followed by where "have" is the verb itself. */
const held =
  /^(?:an?|the|no|one|two|three|to|some|any|more|less|fewer|its|their|his|her|our|little|much|many|enough|trouble|time|\d.*|another|several|this|that)$/

export function perfectAfterModal(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (!/^(?:would|could|might|may|must|should|'d)$/.test(word) || thoughtAt(words, at)) return false
    const have = words[at + 1]?.word === 'not' ? at + 2 : at + 1
    return words[have]?.word === 'have' && !held.test(words[verbAfter(words, have)]?.word ?? '')
  })
}

/** "Whether there will be", "how the war will go", "what it might cost": a question inside of what is said. */
export function asksInside(words: readonly Word[]): boolean {
  const modal = lookingAt(words)
  const asked = words.findIndex(
    ({ word }, at) => at > 0 && /^(?:whether|how|what|why|who|when|where|which)$/.test(word),
  )
  if (asked < 0 || modal < asked || modal - asked > 8) return false
  if (words.slice(asked, modal).some(({ word }) => word === ',')) return false
  const [before, ask] = [words[asked - 1]?.word ?? '', words[asked]?.word ?? '']
  if (/^(?:whether|how|why)$/.test(ask)) return true
  return (
    /^(?:know|knows|ask|asks|asked|asking|see|say|tell|predict|wonders?|decides?|guess|guesses|question)$/.test(
      before,
    ) ||
    (ask === 'what' && /^(?:of|on|for|about)$/.test(before))
  )
}

/** Where a modal stands, or "likely to", "about to", "set to". */
function lookingAt(words: readonly Word[]): number {
  const modal = modalAt(words)
  if (modal >= 0) return modal
  return words.findIndex(
    ({ word }, at) => word === 'to' && /^(?:likely|about|set|bound|due)$/.test(words[at - 1]?.word ?? ''),
  )
}

/** "Nobody says that", "I do not claim that", "we cannot know". */
export function deniesSaying(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:not|nobody|never|no)$/.test(word) &&
      untilComma(words.slice(at + 1, at + 6)).some((each) =>
        /^(?:says?|said|knows?|claims?|suggests?|mean|tell|saying|suggesting|claiming)$/.test(each.word),
      ),
  )
}

function untilComma(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ word }) => word === ',')
  return comma < 0 ? words : words.slice(0, comma)
}

/** "A year ago", "last spring", "once": what was said then. */
export function isLongPast(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:ago|once|then|formerly|originally)$/.test(word) ||
      (word === 'last' &&
        /^(?:year|month|week|spring|summer|autumn|fall|winter|time|season)$/.test(words[at + 1]?.word ?? '')),
  )
}

/** "Was expected to", "the staff projected that": a forecast in the past tense, as minutes have it. */
export function isForeseen(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      foreseeing.has(word) &&
      !/^(?:is|are|be|the|than|an?|as)$/.test(words[at - 1]?.word ?? '') &&
      words.slice(at + 1).some((each) => /^(?:to|would|could|might|may)$/.test(each.word)),
  )
}

const foreseeing = new Set(
  'expected projected forecast predicted anticipated assumed foresaw judged envisaged estimated'.split(' '),
)

/** "Everyone who is going to vote has been counted": what looks ahead only says which, and the clause goes on in another tense. */
export function isInRelative(words: readonly Word[]): boolean {
  const modal = modalAt(words)
  const who = whoBefore(words, modal)
  if (who < 1 || !/^\p{L}+$/u.test(words[who - 1]?.word ?? '')) return false
  const from = words.findLastIndex(({ word }, at) => at < who && /^(?:that|,)$/.test(word)) + 1
  if (words.slice(from, who).some(({ word }) => isMain.test(word))) return false
  return words
    .slice(modal + 2)
    .some(
      ({ word }, at) => /^(?:is|are|has|have|was|were)$/.test(word) && words[modal + 1 + at]?.word !== 'and',
    )
}

/** A verb before a relative clause: the clause belongs to what is said with it. */
const isMain =
  /^(?:is|are|'s|was|were|says?|said|thinks?|expects?|believes?|means?|sure|likely|forecasts?|[a-z]{3,}ing)$/

/** Where "who", "which" or "that" stands as the subject of the modal at a place: "who is going to", "that will". */
function whoBefore(words: readonly Word[], modal: number): number {
  let at = modal - 1
  while (at > 0 && /^(?:is|are|'s|going|also|not|never|[a-z]{3,}ly)$/.test(words[at]?.word ?? '')) at -= 1
  return /^(?:who|which|that)$/.test(words[at]?.word ?? '') ? at : -1
}

/** "Had forecast that", "had been expected to": what was foreseen before something else came about. */
export function hadSaid(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      (word === 'had' || (/^(?:was|were)$/.test(word) && isTold.test(words[at + 1]?.word ?? ''))) &&
      words
        .slice(at + 1, at + 4)
        .some((each) =>
          /^(?:said|predicted|forecast|promised|warned|expected|projected|assumed|told|written|hoped|feared|bet|foreseen|anticipated|announced|pledged|claimed|indicated|suggested|signalled|signaled|argued|assured)$/.test(
            each.word,
          ),
        ),
  )
}

/** "She was assured that": what somebody was told then. */
const isTold = /^(?:told|assured|promised|warned)$/

import type { Draft } from '../candidates/draft'
import { isGoingTo, isMay, isNamed, isWill } from '../cues/future'
import type { Word } from '../turns/words'
import type { Add } from './features'

/** The modal verbs of a draft, and "chance" as a measure. */
export function addModals({ words }: Draft, add: Add): void {
  for (const [at, word] of words.entries()) {
    if (isWill(words, at)) add(words[at + 1]?.word === 'not' ? 'modal.willNot' : 'modal.will', word)
    else if (isMay(words, at)) add('modal.may', word)
    else if (isGoingTo(words, at)) add('modal.goingTo', word, words[at + 1])
    else if (word.word === 'ought' && words[at + 1]?.word === 'to') add('modal.should', word)
    else if (isChance(words, at)) add('for.likelihood', word)
    else if (/^(?:might|could|should|would|can)$/.test(word.word) && !isNamed(words, at))
      add(`modal.${word.word}`, word)
    else if (word.word === "'d" && words[at + 1]?.word !== 'better') add('modal.would', word)
  }
}

/** "Chance" as a measure, not as luck, an occasion or a name. */
function isChance(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.word ?? '', words[at], words[at + 1]?.word ?? '']
  if (!word || !/^chances?$/.test(word.word) || (word.isCapital && at > 0)) return false
  return (
    !/^(?:by|second|last|first|his|her|my|our|their)$/.test(before) &&
    !/^(?:meeting|encounter|remark|visit|find|discovery)$/.test(next)
  )
}

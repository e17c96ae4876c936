import type { Word } from '../turns/words'
import { hasVerb, isModal } from './clause-verb'

/** How far after the comma the verb of the main clause is looked for, in words. */
const longestSubject = 9

const granting = new Set('although though while whilst whereas since because as'.split(' '))
const pairs = new Set(['even though', 'given that', 'now that', 'not that'])
const notGranting =
  /^(?:soon|long|far|for|of|to|early|late|well|such|if|much|many|with|in|at|per|ever|always|usual)$/

/** "Although the mill has closed, … ": whether words begin with what is granted or is the reason, and no condition. */
export function isConcession(words: readonly Word[], from: number): boolean {
  const [word, next] = [words[from]?.word ?? '', words[from + 1]?.word ?? '']
  if (pairs.has(`${word} ${next}`)) return true
  return granting.has(word) && !notGranting.test(next)
}

/** Whether a clause of its own begins at a word, after the comma that ends what was granted. */
export function endsConcession(words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.word !== ',' || at - from < 5) return false
  const first = from + words.slice(from, from + 3).findIndex(({ word }) => /\p{L}/u.test(word))
  const opener = /^(?:and|but)$/.test(words[first]?.word ?? '') ? first + 1 : first
  if (!isConcession(words, opener)) return false
  if (words[opener]?.word === 'since' && !hasVerb(words.slice(opener + 1, at - 1))) return false
  if (/^(?:and|but|or|who|which|that|when|where)$/.test(words[at]?.word ?? '')) return false
  const ahead = words.slice(at, at + longestSubject)
  const verb = ahead.findIndex(({ word }, index) => index > 0 && isFiniteVerb(word))
  return verb > 0 && !ahead.slice(0, verb).some(({ word }) => /^[,;:(]$/.test(word))
}

function isFiniteVerb(word: string): boolean {
  return (
    isModal(word) ||
    /^(?:is|are|'s|'d|has|have|does|do|think|thinks|expect|expects|believe|guess|bet|doubt|see|sees|look|looks|suggest|suggests)$/.test(
      word,
    )
  )
}

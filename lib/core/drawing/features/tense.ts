import type { Word } from '../turns/words'

const past =
  /^(?:was|were|had|did|went|came|took|made|got|became|fell|rose|lost|won|began|found|knew|saw|gave|met|wrote|kept|brought|held|stood|ran|sat|bought|built|sold|spent|sent|led|grew|drew|broke|spoke|chose|told|said|thought|felt|heard|meant|paid)$/
const auxiliary =
  /^(?:is|are|be|been|being|am|gets?|got|getting|has|have|having|'s|to|who|which|that|when|if|than)$/

/** A verb in the past tense that the words turn on: not a participle, not in a clause of its own. */
export function isPastAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (!past.test(word) || (at === 0 && word === 'were') || (at > 0 && words[at]?.isCapital)) return false
  const near = words.slice(Math.max(0, at - 3), at).map((each) => each.word)
  if (
    /^(?:who|which|when|if|than)$/.test(near.find((each) => /^(?:who|which|when|if|than)$/.test(each)) ?? '')
  )
    return false
  return !auxiliary.test(near.at(-1) ?? '') || /^(?:was|were|had|did)$/.test(word)
}

/** A sure future: "will", "shall", "are going to". */
export function isFutureAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word
  if (word === 'will' || word === 'shall') return true
  const going = words[at + 1]?.word === 'not' ? at + 2 : at + 1
  return /^(?:am|are)$/.test(word ?? '') && words[going]?.word === 'going' && words[going + 1]?.word === 'to'
}

/** "If it were", "had they", "if somebody bought": the condition is not one that may still come true. */
export function isUnreal(words: readonly Word[]): boolean {
  const at = words.findIndex(({ word }) =>
    /^(?:if|were|had|unless|should|when|once|assuming|provided)$/.test(word),
  )
  const { word = '' } = words[at] ?? {}
  if (word === 'were') return !words.slice(at + 1, at + 7).some((each) => each.word === 'to')
  if (word === 'had') return true
  if (word !== 'if') return false
  const rest = words.slice(at + 1, at + 14)
  const end = rest.findIndex((each) => each.word === ',')
  return rest.slice(0, end < 0 ? rest.length : end).some((each) => past.test(each.word) || each.word === "'d")
}

/** "Is coming", "are going up": the present that may stand for what is to come. */
export function isContinuous(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:is|are|'s)$/.test(word) &&
      /^[a-z]{2,}ing$/.test(words[at + (words[at + 1]?.word === 'not' ? 2 : 1)]?.word ?? ''),
  )
}

const notFinite =
  /^(?:is|are|am|be|been|being|was|were|has|have|had|having|'s|get|gets|got|getting|will|not|to|the|a|an|this|that|these|those|its|their|his|her|our|my|of|in|by|for|with|at|from|as|than|more|most|less|newly|well|so|very|be|no|any|some|all|-|–|when|if|and|or)$/

/** A regular verb in the past that tells what happened: not "is expected", "the expected rise", "gold-plated". */
export function isTold(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (at === 0 || word.length < 5 || !word.endsWith('ed') || word.endsWith('eed')) return false
  const [before = '', earlier = ''] = [words[at - 1]?.word, words[at - 2]?.word]
  if (notFinite.test(before) || words[at + 1]?.word === 'by') return false
  const isAside = before.endsWith('ly') || /^(?:also|now|still|even|already|not|never|widely)$/.test(before)
  return !(isAside && /^(?:is|are|be|been|was|were|has|have|had|'s|will|not)$/.test(earlier))
}

/** "Has lost one game", "have never built one": what has come about already, in a clause without a modal before it. */
export function isPerfect(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (
      !(/^(?:has|have)$/.test(word) || (word === "'s" && words[at + 1]?.word === 'been')) ||
      /^(?:to|not|will|would|could|might|may|should|must)$/.test(words[at - 1]?.word ?? '')
    )
      return false
    const next = words
      .slice(at + 1, at + 4)
      .find(
        (each) =>
          !/^(?:not|never|always|also|just|only|already|long|since|all|both|now|ever|yet|still)$|ly$/.test(
            each.word,
          ),
      )
    return next !== undefined && participle.test(next.word)
  })
}

const participle =
  /^(?:been|had|[a-z]{2,}ed|gone|come|become|begun|made|taken|given|seen|known|shown|grown|risen|fallen|lost|won|said|told|found|kept|left|held|met|paid|put|cut|set|hit|run|led|sent|spent|built|bought|sold|brought|thought|got|gotten|done|driven|chosen|spoken|written|broken|shrunk|sunk|stood|understood|heard|read|let|shut)$/

/** "May be hiding", "could be frost": what is so already, not "could be later", "may well be lost". */
export function isOfNow(words: readonly Word[], verb: string | undefined): boolean {
  if (verb !== 'be') return false
  if (words.some(({ word }, at) => word === 'be' && /^[a-z]{2,}ing$/.test(words[at + 1]?.word ?? '')))
    return true
  return !words.some(({ word }) => toCome.test(word))
}

const toCome =
  /^(?:again|next|later|soon|sooner|another|well|more|less|fewer|higher|lower|quicker|faster|slower|worse|better|bigger|smaller|longer|shorter|cheaper|dearer|hotter|colder|wetter|drier)$/

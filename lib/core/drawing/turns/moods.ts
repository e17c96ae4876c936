import type { Word } from './words'

const moods =
  /^(?:sure|certain|confident|convinced|optimistic|pessimistic|sceptical|skeptical|adamant|doubtful|hopeful|positive|persuaded|unsure|uncertain)$/
const ahead =
  /^(?:that|of|about|,|the|it|he|she|they|a|an|this|these|there|its|his|her|their|we|no|any|on|if|whether)$/

/** "He would be astonished if", "she is sure that", "Lind has no doubt", "the union is adamant that". */
export function isMoodAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const before = words[at - 1]?.word ?? ''
  if (/^(?:surprised|astonished|amazed|shocked|stunned)$/.test(word)) return before === 'be'
  if (/^rule[sd]?$/.test(word)) return words[at + 1]?.word === 'out'
  if (moods.test(word)) {
    const next = words[at + 1]
    return (
      /^(?:is|are|was|were|be|been|remains?|remained|very|quite|less|more|'s|not|but|fairly|pretty|absolutely|now|still|increasingly|almost|equally)$/.test(
        before,
      ) &&
      next !== undefined &&
      (ahead.test(next.word) || next.isCapital || isClause(words, at + 1))
    )
  }
  return word === 'doubt' && /^(?:no|little|some)$/.test(before) && moodFrom(words, at) < at
}

/** "Confident prices will stay firm": a sentence without "that". */
function isClause(words: readonly Word[], from: number): boolean {
  const end = words.slice(from, from + 5).findIndex(({ word }) => /^(?:will|would|[^\p{L}-])$/u.test(word))
  return end > 0 && /^w/.test(words[from + end]?.word ?? '')
}

/** Where the verb of a mood stands, so that its subject is what is before: "the union | is all but sure". */
export function moodFrom(words: readonly Word[], at: number): number {
  for (let verb = at - 1; verb >= Math.max(0, at - 4); verb -= 1) {
    if (
      /^(?:is|are|was|were|would|has|have|had|remains?|remained|could|can|will|do|does|did|'s)$/.test(
        words[verb]?.word ?? '',
      )
    )
      return verb
  }
  return at
}

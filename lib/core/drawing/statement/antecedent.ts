import { isModal } from '../candidates/clause-verb'
import type { Draft } from '../candidates/draft'
import { isDated, isPartOfYear } from '../cues/calendar'
import { askedBefore } from '../features/answer'
import { canBeSubject, subjectStart } from './subject'
import { fromQuestion } from './turn-question'

const finite = /^(?:is|are|was|were|'s|has|have|had|does|do|did|can|must|wants?|needs?|says?|said)$/
const resolved = /^(?:it|he|she|they)$/i

/** How many sentences with the same pronoun are passed on the way to who or what it stands for. */
const farthest = 3

/**
 * What a pronoun stands for, where that is plain: the subject of the clause or sentence before, by the same voice, that
 * agrees with it; for a question taken up by an answer, what the question or the sentence before it speaks of.
 */
export function antecedentOf(pronoun: string, rest: string, draft: Draft, isAnswer: boolean): string | null {
  if (!resolved.test(pronoun) || (/^it$/i.test(pronoun) && weather.test(rest))) return null
  const asked = askedBefore(draft)
  const isFirst = asked !== null && asked.distance === 0
  if (isFirst && !isAnswer) {
    const topic = fromQuestion(asked.question.text)?.subject
    if (topic && !resolved.test(topic)) return agrees(topic, pronoun) ? topic : null
  }
  return subjectBefore(isAnswer && asked ? asked.question : draft, pronoun)
}

/** "It will take years", "it will be hard to": an "it" that stands for nothing. */
const weather =
  /^(?:be the\b|(?:be|become|get|prove) (?:\p{L}+ )?(?:that|to|hard|harder|difficult|easy|easier|clear|time|a while|years|months|dark|cold|hot|warm|wet|dry|summer|winter|spring|possible|necessary)\b|take|rain|snow|seem|appear|turn out|come down to|come as|make sense|help (?:to|if)|matter|not matter)/u

function subjectBefore(draft: Draft, pronoun: string): string | null {
  let { index } = draft.unit.sentence
  let steps = 0
  for (const earlier of draft.before.toReversed()) {
    const { sentence } = earlier.unit
    if (sentence.turn !== draft.unit.sentence.turn || index - sentence.index > 1 || steps >= farthest)
      return null
    if (earlier.speaker.name !== draft.speaker.name) return null
    const first = firstOf(draft.before, earlier)
    const subject = subjectOf(first)
    if (subject === null) return null
    if (subject.toLowerCase() !== pronoun.toLowerCase()) return agrees(subject, pronoun) ? subject : null
    index = sentence.index
    steps += 1
  }
  return null
}

/** The first clause of the sentence that a clause is of. */
function firstOf(drafts: readonly Draft[], one: Draft): Draft {
  return drafts.find(({ unit }) => unit.sentence === one.unit.sentence) ?? one
}

/** The subject of the first verb; null where it is not plain. */
function subjectOf({ words, text, start }: Draft): string | null {
  const verb = words.findIndex(({ word }, at) => at > 0 && (isModal(word) || finite.test(word)))
  if (verb < 1 || words[verb]?.word === "'s") {
    const [first] = words
    return first && resolved.test(first.word) ? first.word : null
  }
  const from = subjectStart(words, 0, verb)
  const [first, last] = [words[from], words[verb - 1]]
  if (!first || !last || !canBeSubject(words, from, verb) || verb - from > longest) return null
  return text.slice(first.start - start, last.end - start)
}

/** The longest that takes the place of a pronoun, in words. */
const longest = 7

/** "March sales", "the summer", "Q3": a time, for which no pronoun stands. */
function isTime(subject: string): boolean {
  const first = /^(?:the )?([\p{L}\d]+)/iu.exec(subject)?.[1]?.toLowerCase() ?? ''
  return isDated(first) || isPartOfYear(first) || /^(?:q[1-4]|h[12])$/.test(first)
}
const singularS = /(?:ss|us|is|news|series|ness)$/i

function agrees(subject: string, pronoun: string): boolean {
  if (isTime(subject) || /^(?:[Tt]he )?\p{Lu}{2,}$/u.test(subject)) return false
  const words = subject.split(/\s+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (
    /^(?:it|he|she|they|we|i|you|there|this|that|these|those|one|some|nobody|no|none|anyone|everybody|everyone|nothing|everything|what|who|which|where|when|why|how|whose|so|here|all|both|most|few|many|neither|either|each)$/i.test(
      first,
    ) ||
    /\d/.test(subject)
  )
    return false
  const isMany =
    / and /.test(subject) ||
    (/s$/i.test(head(words)) && !singularS.test(head(words))) ||
    /^(?:people|police|children|voters)$/i.test(last)
  const isName = words.every((word) => /^\p{Lu}/u.test(word)) && !/^(?:the|a|an)$/i.test(first)
  const isPerson = isName || /^(?:Mr|Mrs|Ms|Dr|President|Senator|Minister|Governor|Judge)\b/u.test(subject)
  if (/^they$/i.test(pronoun)) return isMany
  if (/^it$/i.test(pronoun)) return !isMany && !(isPerson && words.length > 1)
  return isPerson && !/ and /.test(subject)
}

/** The noun of a subject: before "of", "in" or "who" where there is one. */
function head(words: readonly string[]): string {
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|in|on|at|for|to|from|with|who|that|which|by)$/i.test(word),
  )
  return words[(end < 0 ? words.length : end) - 1] ?? ''
}

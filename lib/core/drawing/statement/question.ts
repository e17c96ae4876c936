import type { CandidateDeadline } from '../candidate'
import type { Draft } from '../candidates/draft'
import { isGoingTo, isMay, isWill } from '../cues/future'
import type { Word } from '../turns/words'

/** What would happen, in the affirmative, and the question that asks for it. */
export type Asked = { statement: string; question: string }

/**
 * Turns words into a question "Will … by …?" and its affirmative statement. Words that only answer take both from the
 * question they answer; where neither can be turned, the quote itself is asked for.
 */
export function questionOf(draft: Draft, context: string | null, deadline: CandidateDeadline | null): Asked {
  const turned = fromClause(draft.words) ?? (context === null ? null : fromQuestion(context))
  if (!turned)
    return { statement: sentence(draft.text), question: `Will it prove true that “${bare(draft.text)}”?` }
  const by = deadline?.latest && !turned.rest.includes(deadline.text) ? ` by ${deadline.latest}` : ''
  return {
    statement: sentence(`${turned.subject} will ${turned.rest}${by}`),
    question: `Will ${lowered(turned.subject)} ${turned.rest}${by}?`,
  }
}

type Turned = { subject: string; rest: string }

const boundTo =
  /^(?:likely|unlikely|bound|set|poised|expected|certain|sure|destined|due|about|projected|forecast|predicted)$/

/** "X will go", "X is likely to go", "I expect X to go". */
function fromClause(words: readonly Word[]): Turned | null {
  const start = clauseAfterCondition(words)
  for (let at = start + 1; at < words.length; at += 1) {
    const verb = verbAfter(words, at)
    if (verb === null) continue
    const subject = textOf(words, subjectStart(words, start, at), at)
    const rest = textOf(words, verb, words.length)
    if (subject && rest) return { subject, rest: bare(rest) }
  }
  return null
}

/** The first word of what is to happen, if a modal or its equal stands here. */
function verbAfter(words: readonly Word[], at: number): number | null {
  const { word = '' } = words[at] ?? {}
  if (isWill(words, at) || isMay(words, at) || /^(?:might|could|should)$/.test(word))
    return skip(words, at + 1)
  if (/^(?:is|are|'s|am)$/.test(word)) {
    const next = skip(words, at + 1)
    if (isGoingTo(words, next)) return next + 2
    if (boundTo.test(words[next]?.word ?? '') && words[next + 1]?.word === 'to') return next + 2
  }
  return null
}

function skip(words: readonly Word[], from: number): number {
  let at = from
  while (
    /^(?:not|never|probably|almost|certainly|likely|surely|also|still|then|well|definitely|very|highly|most|quite|all|but|possibly|perhaps|indeed|simply|just|hardly|yet|eventually|undoubtedly|inevitably|be)$/.test(
      words[at]?.word ?? '',
    ) &&
    words[at]?.word !== 'be'
  )
    at += 1
  return at
}

function clauseAfterCondition(words: readonly Word[]): number {
  if (!/^(?:if|unless|once|when|should|provided|assuming|as)$/.test(words[0]?.word ?? '')) return 0
  const comma = words.findIndex(({ word }) => word === ',')
  return comma < 0 ? 0 : comma + 1
}

/** Over "I think that", "Lind says" and the like, which are no part of the event. */
function subjectStart(words: readonly Word[], from: number, modal: number): number {
  let start = from
  for (let at = from; at < modal; at += 1) {
    if (
      /^(?:that|says|said|think|thinks|believe|believes|expect|expects|reckon|guess|suspect|sure|confident|certain|say|bet|tell|tells|me|us|doubt|,|:)$/.test(
        words[at]?.word ?? '',
      ) &&
      at + 1 < modal
    )
      start = at + 1
  }
  return start
}

function fromQuestion(question: string): Turned | null {
  const found = /^(?:and |but |so )?(?:will|is|are|does|do|can|could|might|may|would) (.+)\?/iu.exec(
    question.trim(),
  )
  const words = found?.[1]?.split(' ') ?? []
  const cut =
    words[0] !== undefined && /^(?:the|a|an|your|his|her|their|our|my|this|that|these)$/iu.test(words[0])
      ? 2
      : 1
  return words.length > cut
    ? { subject: words.slice(0, cut).join(' '), rest: words.slice(cut).join(' ') }
    : null
}

function textOf(words: readonly Word[], from: number, to: number): string {
  let said = ''
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (!word) break
    const gap = at > from && word.start > (words[at - 1]?.end ?? 0) ? ' ' : ''
    said += gap + shown(word)
  }
  return said.trim()
}

/** As it stands in the text but for contractions, which have come apart. */
function shown({ word, isCapital }: Word): string {
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function bare(said: string): string {
  return said.replace(/(?<![\s.,;:!?…"”’'])[\s.,;:!?…"”’']+$/u, '')
}

function lowered(subject: string): string {
  return /^(?:The|A|An|This|That|These|Those|It|There|They|He|She|We|You|Most|Some|Our|My|His|Her|Their|In|No|One|All|Every|Many)\b/.test(
    subject,
  )
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject
}

function sentence(said: string): string {
  const plain = bare(said)
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
}

import type { Draft } from '../candidates/draft'
import { isWill } from '../cues/future'
import type { Cue } from '../cues/lexicon'
import type { Word } from '../turns/words'
import { mainAt } from './condition'
import { isFreshReport } from './fresh-report'
import { thanIn } from './times'
import { aheadAt } from './verbs'

/** The cues of a draft that say something of its claim: not of what it is compared with, nor of its condition. */
export function cuesThatCount(draft: Draft): Cue[] {
  const { words } = draft
  const ahead = aheadAt(words, draft.cues)
  const than = thanIn(words)
  const main = mainAt(draft)
  const isFresh = isFreshReport(draft)
  return draft.cues.filter((cue) => {
    const { kind, first } = cue
    if (first < main && (yields.has(kind) || kind === 'for.attitude')) return false
    if (kind === 'against.past' && first > than) return false
    if (kind === 'against.pastReport' && (isFresh || isStillAhead(words, first))) return false
    if (yields.has(kind) && ahead >= 0 && first > ahead) return false
    return !isOtherwise(words, cue)
  })
}

/** What counts against words only where it stands before a modal: "they will want to" is no wish, "I want to say it will" is. */
const yields = new Set([
  'against.wish',
  'against.plan',
  'against.obligation',
  'against.pastReport',
  'against.past',
])

/** "Something that looks like a victory", "at odds", "the mills say they": words that stand for something else here. */
function isOtherwise(words: readonly Word[], { kind, first, next }: Cue): boolean {
  const before = words[first - 1]?.word ?? ''
  if (kind === 'for.bound')
    return words[next - 1]?.word === 'like' && /^(?:that|which|what|who)$/.test(before)
  if (kind === 'for.likelihood') return words[first]?.word === 'odds' && /^(?:at|all|against)$/.test(before)
  return kind === 'against.hypothetical' && words[first]?.word === 'say' && first > 0
}

/** "Said that the state will pay": what was said is still ahead, where "would" might be over. */
function isStillAhead(words: readonly Word[], said: number): boolean {
  return !vowing.has(words[said]?.word ?? '') && words.some((_, at) => at > said && isWill(words, at))
}

/** What is said of one’s own doing. */
const vowing = new Set(['announced', 'promised', 'assured', 'declared', 'insisted', 'pledged', 'vowed'])

import { isNamed } from '../cues/future'
import type { Cue } from '../cues/lexicon'
import type { Word } from '../turns/words'

const modal = /^(?:will|shall|would|could|might|may|should|can|'d)$/
const adverb =
  /^(?:not|also|then|soon|still|almost|all|most|well|very|just|now|again|even|never|ever|once|more|only|both|each|always|likely|far|rather|quite|too|in|due|course|about|of|therefore|thus|hence|you|we|i|he|she|they|it)$/

/** Where the first modal verb, or the "to" of "going to", stands; −1 if there is none. */
export function modalAt(words: readonly Word[]): number {
  return words.findIndex(
    ({ word, isCapital }, at) =>
      (modal.test(word) && !(word === 'may' && isCapital && at > 0) && !isNamed(words, at)) ||
      (word === 'to' && /^(?:going|ought)$/.test(words[at - 1]?.word ?? '')),
  )
}

/** Where the verb stands that a modal at `at` goes with, past adverbs ("will in time also *rise*"); −1 if none is near. */
export function verbAfter(words: readonly Word[], at: number): number {
  for (let next = at + 1; next < Math.min(at + 6, words.length); next += 1) {
    const word = words[next]?.word ?? ''
    if (adverb.test(word) || (word.length > 4 && word.endsWith('ly')) || word === ',') continue
    return next
  }
  return -1
}

/** The base form of a regular participle or of the commonest others, as far as a list of verbs holds it. */
export function baseIn(verbs: ReadonlySet<string>, participle: string): string | null {
  const stem = participle.replace(/ed$/, '')
  const tries = [
    irregular.get(participle) ?? participle,
    stem,
    `${stem}e`,
    stem.slice(0, -1),
    stem.replace(/i$/, 'y'),
  ]
  return tries.find((each) => verbs.has(each)) ?? null
}

const irregular = new Map(
  Object.entries({
    held: 'hold',
    sent: 'send',
    shown: 'show',
    drawn: 'draw',
    told: 'tell',
    met: 'meet',
    paid: 'pay',
    given: 'give',
    kept: 'keep',
    sold: 'sell',
    bought: 'buy',
    built: 'build',
    taught: 'teach',
    written: 'write',
  }),
)

/** From which word on a draft looks ahead: its first modal, or a present verb of expectation ("is expected to", "expects"); −1 if none. */
export function aheadAt(words: readonly Word[], cues: readonly Cue[]): number {
  const modal = modalAt(words)
  const stated = cues
    .filter(
      ({ kind, first }) =>
        /^for\.(?:bound|attitude|likelihood)$/.test(kind) &&
        !/^(?:was|were|had)$/.test(words[first - 1]?.word ?? ''),
    )
    .map(({ first }) => first)
  const all = modal < 0 ? stated : [modal, ...stated]
  return all.length === 0 ? -1 : Math.min(...all)
}

import { after, type Token } from './tokens'

/** What stands before the name of a time: "this", "next", "last", "the", or nothing. */
export type Determiner = { step: 'this' | 'next' | 'last' | null; isThe: boolean; next: number }

const determiners: [string[], Determiner['step']][] = (
  [
    ['this coming', 'this'],
    ['this past', 'last'],
    ['this', 'this'],
    ['the coming', 'this'],
    ['the upcoming', 'this'],
    ['coming', 'this'],
    ['the current', 'this'],
    ['current', 'this'],
    ['the present', 'this'],
    ['the next', 'next'],
    ['next', 'next'],
    ['the following', 'next'],
    ['the past', 'last'],
    ['the previous', 'last'],
    ['the last', 'last'],
    ['last', 'last'],
    ['the', null],
  ] as const
).map(([phrase, step]) => [phrase.split(' '), step])

export function determinerAt(tokens: readonly Token[], at: number): Determiner {
  for (const [phrase, step] of determiners) {
    const next = after(tokens, at, ...phrase)
    if (next !== null && !(step === 'last' && tokens[next]?.word === 'quarter' && phrase[0] === 'the'))
      return { step, isThe: phrase[0] === 'the', next }
  }
  return { step: null, isThe: false, next: at }
}

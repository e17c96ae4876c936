import { phrasesAt, phraseTable } from './phrase-table'
import type { Token } from './tokens'

/** What stands before the name of a time: "this", "next", "last", "the", or nothing. */
export type Determiner = { step: 'this' | 'next' | 'last' | null; isThe: boolean; next: number }

const determiners = phraseTable<Determiner['step']>([
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
])

/** "It won't see another spring", "they have to get through another Christmas": the one to come. */
const outlived =
  /^(?:see|sees|seen|survive|survives|last|lasts|outlast|outlive|stand|face|through|endure|weather|reach)$/

export function determinerAt(tokens: readonly Token[], at: number): Determiner {
  if (tokens[at]?.word === 'another' && outlived.test(tokens[at - 1]?.word ?? ''))
    return { step: 'this', isThe: false, next: at + 1 }
  for (const { words, meaning: step, next } of phrasesAt(determiners, tokens, at)) {
    if (!(step === 'last' && tokens[next]?.word === 'quarter' && words[0] === 'the'))
      return { step, isThe: words[0] === 'the', next }
  }
  return { step: null, isThe: false, next: at }
}

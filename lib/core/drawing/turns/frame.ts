import type { Quotation } from './quotations'
import type { Reading, Sentence } from './read-turns'
import speech from './speech.json'
import { type Run, subjectAfter, subjectBefore } from './subject'
import { type Unit, wordsBetween } from './units'
import type { Word } from './words'

const saying = new Set([...speech.say, ...speech.frame])

/** The words beside a quotation that say whose it is, and which of them name the speaker. */
export type Frame = { words: readonly Word[]; run: Run }

/** How far behind a quotation the verb of saying may stand: "“…,” Lind, the bank's chief economist, said". */
const reach = 20

/** Who is named beside a quotation as saying it: "…,” said Lind", "Lind says: “…", "…” — Lind". */
export function frameOf(reading: Reading, unit: Unit, quotation: Quotation): Frame | null {
  const end = sentenceEndAfter(reading, unit, quotation)
  const after = wordsBetween(end.words, quotation.end, end.end)
  const before = wordsBetween(unit.sentence.words, unit.sentence.start, quotation.start - 1)
  for (const words of [after, before]) {
    const verb = words.findIndex(({ word }) => saying.has(word))
    if (verb < 0 || (words === after && verb > reach)) continue
    const [front, back] = [subjectBefore(words, verb), subjectAfter(words, verb)]
    const run = front ?? back
    if (run && words.slice(run.from, run.to).some(({ word }) => /\p{L}/u.test(word))) return { words, run }
  }
  const next = reading.sentences[end.index + 1]
  if (next?.words[0]?.word === 'so' && saying.has(next.words[1]?.word ?? '')) {
    const run = subjectAfter(next.words, 1)
    if (run) return { words: next.words, run }
  }
  const signature = signatureIn(after)
  if (signature) return { words: after, run: signature }
  return before.at(-1)?.word === ':' ? mainSubject(before) : null
}

function sentenceEndAfter(reading: Reading, unit: Unit, quotation: Quotation): Sentence {
  let at = unit.sentence.index
  while ((reading.sentences[at]?.end ?? Infinity) <= quotation.end) at += 1
  const found = reading.sentences[at]
  return found && found.start < quotation.end + 2 ? found : unit.sentence
}

/** "“…” — Jo Lind, baker": the name alone, behind a dash or in brackets. */
function signatureIn(words: readonly Word[]): Run | null {
  const from = words.findIndex(({ word }) => /\p{L}/u.test(word))
  if (from < 1 || !words.slice(0, from).some(({ word }) => /^[—–(-]$/u.test(word))) return null
  let to = from
  while (words[to]?.isCapital) to += 1
  const isAlone =
    to === words.length || /^(?:[,.)]|on|in|at|to|via|during|writing|speaking)$/.test(words[to]?.word ?? '')
  return isAlone && to > from && to - from < 5 ? { from, to } : null
}

/** "When I guess, he shakes his head: “…": the pronoun or name before the verb. */
function mainSubject(words: readonly Word[]): Frame | null {
  const at = words.findLastIndex(({ word, isCapital }) => isCapital || word === 'he' || word === 'she')
  return at < 0 ? null : { words, run: { from: at, to: at + 1 } }
}

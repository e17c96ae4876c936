import { newMemory, recall } from '../turns/memory'
import type { Reading } from '../turns/read-turns'
import { speakerOf } from '../turns/speakers'
import { unitsOf } from '../turns/units'
import { clausesOf } from './clauses'
import { type Draft, draftOf, joined } from './draft'
import { belongs } from './merge'

/** How many drafts before one are looked at for what it answers. */
const reach = 12

/** Every clause of a text that somebody could quote, in order, each with its speaker. */
export function draftsIn(reading: Reading): Draft[] {
  const memory = newMemory()
  const drafts: Draft[] = []
  for (const sentence of reading.sentences) {
    for (const unit of unitsOf(reading.text, sentence)) {
      const clauses = clausesOf(unit.words)
      for (const { from, to } of clauses) {
        const speaker = speakerOf(reading, unit, memory, { from, to })
        const draft = draftOf(reading.text, unit, from, to, speaker)
        if (!draft) continue
        const last = drafts.at(-1)
        const isNext =
          last !== undefined && clauses.length === 1 && last.unit.sentence.paragraph === sentence.paragraph
        if (
          isNext &&
          last.unit.sentence !== sentence &&
          belongs(pieceOf(last), pieceOf(draft), last.isMerged)
        ) {
          drafts[drafts.length - 1] = joined(reading.text, last, draft)
        } else drafts.push({ ...draft, before: drafts.slice(-reach) })
      }
    }
    recall(reading, sentence, memory)
  }
  return drafts
}

function pieceOf({ text, words, unit }: Draft) {
  return { text, words, isQuestion: text.endsWith('?'), turn: unit.sentence.turn.index }
}

import { spanOf } from '../span'
import type { Speaker } from './memory'
import type { Reading } from './read-turns'
import type { Run } from './subject'
import type { Unit } from './units'

const said =
  /^(?:said|wrote|told|suggested|mentioned|predicted|argued|claimed|warned|forecast|promised|noted|indicated|guided|estimated|expected|reckoned)$/
const held = /^(?:think|believe|reckon|expect|say|see|argue|predict|doubt|forecast|claim|insist|suspect)$/

/** "Do you think", "if you expect", "as you said": nothing is said to be yours. */
const noAddress = /^(?:as|do|did|does|if|what|when|unless|would|could|can|should|whether|how|where|or)$/
/** How many sentences before somebody may have been called by name. */
const reach = 12

/** "You wrote that rates will fall": the one whom the speaker calls by name, or who has the word next, or had it before. */
export function addressee(reading: Reading, { words, sentence }: Unit, { from, to }: Run): Speaker | null {
  const at = words.slice(0, to).findIndex(({ word }, index) => {
    const [next = '', after = ''] = [words[index + 1]?.word, words[index + 2]?.word]
    if (word !== 'you' || noAddress.test(words[index - 1]?.word ?? '')) return false
    return [next, after].some((each) => said.test(each)) || (held.test(next) && !sentence.isQuestion)
  })
  const you = words[at]
  if (!you || at > from + 8) return null
  const named = namedTo(reading, sentence.index)
  const name = held.test(words[at + 1]?.word ?? '') ? named : (named ?? nextTo(reading, sentence.index))
  return name === null ? null : { name, words: spanOf(reading.text, you.start, you.end), voice: 'paraphrase' }
}

/** Who is called by name in the turn so far: "Thanks. Jo, you said". */
function namedTo(reading: Reading, index: number): string | null {
  const turn = reading.sentences[index]?.turn
  for (let at = index; reading.sentences[at]?.turn === turn && at > index - reach && at >= 0; at -= 1) {
    for (const [place, { isCapital, start, end }] of (reading.sentences[at]?.words ?? []).entries()) {
      if (!isCapital || reading.sentences[at]?.words[place + 1]?.word !== ',') continue
      const raw = reading.text.slice(start, end).toLowerCase()
      const name = reading.speakers.find((each) => each.toLowerCase().split(/\s+/).includes(raw))
      if (name !== undefined && name !== turn?.speaker) return name
    }
  }
  return null
}

function nextTo({ sentences }: Reading, index: number): string | null {
  const own = sentences[index]?.turn
  if (!own) return null
  const near = [sentences.slice(index, index + 60), sentences.slice(Math.max(0, index - 60), index).reverse()]
  for (const side of near) {
    const other = side.find(({ turn }) => turn !== own && turn.speaker !== own.speaker)?.turn.speaker
    if (other) return other
  }
  return null
}

import type { Memory, Speaker } from './memory'
import type { Quotation } from './quotations'
import type { Reading } from './read-turns'
import type { Run } from './subject'
import type { Unit } from './units'

/** Keeps who has said that something "would" be, and whom a line that ends in a colon gives the word. */
export function note({ text }: Reading, unit: Unit, memory: Memory, speaker: Speaker): void {
  const { words, sentence } = unit
  if (words.some(({ word }) => word === 'would')) memory.past = { speaker, sentence: sentence.index }
  const isIntro = sentence.end >= sentence.paragraph.end - 2 && text.slice(0, sentence.end).endsWith(':')
  if (isIntro) memory.intro = { speaker, paragraph: sentence.paragraph.index }
}

/** A block below "Lind wrote on Sunday:", and the blocks below that. */
export function below({ text }: Reading, { sentence: { paragraph } }: Unit, memory: Memory): Speaker | null {
  if (!memory.intro || !/^ {0,3}> ?[^>\s]/.test(text.slice(paragraph.start, paragraph.start + 8))) return null
  if (paragraph.index - memory.intro.paragraph > 1) return null
  memory.intro.paragraph = paragraph.index
  return { ...memory.intro.speaker, voice: 'quoted' }
}

/** Whose a quotation is that stands below "Lind wrote:", or goes on from a paragraph that did not close it. */
export function fromAbove(
  reading: Reading,
  { sentence }: Unit,
  quotation: Quotation,
  memory: Memory,
): Speaker | undefined {
  const { index, start } = sentence.paragraph
  if (quotation.start - start > 3) return undefined
  if (memory.intro?.paragraph === index - 1) return memory.intro.speaker
  const above = reading.sentences[sentence.index - 1]?.paragraph
  return above?.quotations.at(-1)?.isOpen ? memory.paragraph.get(above.index) : undefined
}

const ownOrUnreal =
  /^(?:i|we|my|our|you|if|unless|were|had|wish|rather|like|otherwise|could|have|without|instead|ideally)$/

/** "Lind said ships would wait. Repairs would take a year.": what would be goes on being hers. */
export function goesOnAs({ words, sentence }: Unit, { from, to }: Run, memory: Memory): Speaker | null {
  const { past } = memory
  if (!past || sentence.index - past.sentence > 1 || sentence.isQuestion) return null
  const clause = words.slice(from, to)
  const would = clause.findIndex(({ word }) => word === 'would')
  if (would < 1 || /^(?:this|that|which|such|what|who)$/.test(clause[0]?.word ?? '')) return null
  if (clause.some(({ word }) => ownOrUnreal.test(word))) return null
  memory.past = { ...past, sentence: sentence.index }
  return past.speaker
}

import type { Labelled } from './labels'

const opening = /^\s*["“«‘]/u
const closing = /["”»’]\s*$/u

/**
 * The paragraphs of a text in which every quotation has its speaker in the line below, up to the end: there a label
 * goes with what stands above it.
 */
export function creditsBelow(text: string, blocks: readonly Labelled[]): readonly Labelled[] {
  const areBelow = blocks.at(-1)?.label != null && blocks.filter(({ label }) => label).length > 1
  if (!areBelow) return blocks
  const isCredited =
    blocks.some((block) => isQuotation(text, block)) &&
    blocks.every(
      (block, at) => isQuotation(text, block) === isCredit(text, blocks[at + 1]) && (at > 0 || !block.label),
    )
  if (!isCredited) return blocks
  return blocks.map((block, at) => ({
    ...block,
    label: isQuotation(text, block) ? (blocks[at + 1]?.label ?? null) : null,
  }))
}

function isQuotation(text: string, block: Labelled | undefined): boolean {
  return (
    block !== undefined &&
    !block.label &&
    opening.test(text.slice(block.start, block.start + 4)) &&
    closing.test(text.slice(Math.max(block.start, block.end - 4), block.end))
  )
}

/** A name with nothing behind it that could be said. */
function isCredit(text: string, block: Labelled | undefined): boolean {
  return block?.label != null && text.slice(block.start, block.end).trim() === ''
}

import type { Span } from '@/lib/core/quote'

/** The attribute of an element that draws a piece of the text: the unit at which the piece starts. */
export const unitAttribute = 'data-unit'

/**
 * The stretch of the text that a selection covers. Every piece of the text is drawn by an element that knows where it
 * starts, and holds nothing but that piece; numbers and notes between the pieces have no place in the text, and line
 * ends are drawn by no element at all. So what counts is the unit of the piece plus the units before the point in it.
 *
 * @returns null where the selection touches no piece
 */
export function selectedUnits(range: Range, root: Element): Span | null {
  const start = pointInPiece(range.startContainer, range.startOffset, root) ?? nextUnit(range, root)
  const end = pointInPiece(range.endContainer, range.endOffset, root) ?? unitBefore(range, root)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The unit of a point that lies inside a piece, else null. */
function pointInPiece(node: Node, offset: number, root: Element): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest(`[${unitAttribute}]`)
  if (!piece || !root.contains(piece)) return null
  const before = piece.ownerDocument.createRange()
  before.setStart(piece, 0)
  before.setEnd(node, offset)
  return startOf(piece) + before.toString().length
}

/** Where the first piece starts that lies after the beginning of the range. */
function nextUnit(range: Range, root: Element): number | null {
  const piece = piecesOf(root).find((one) => range.comparePoint(one, 0) >= 0)
  return piece ? startOf(piece) : null
}

/** Where the last piece ends that lies before the end of the range. */
function unitBefore(range: Range, root: Element): number | null {
  const piece = piecesOf(root).findLast((one) => range.comparePoint(one, one.childNodes.length) <= 0)
  return piece ? startOf(piece) + (piece.textContent?.length ?? 0) : null
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute(unitAttribute))
}

function piecesOf(root: Element): Element[] {
  return [...root.querySelectorAll(`[${unitAttribute}]`)]
}

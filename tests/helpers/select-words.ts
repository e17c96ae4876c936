import type { Page } from 'playwright-core'

/** As a hand with a mouse does it: press before the first unit, drag, let go behind the last. */
export async function selectByMouse(page: Page, start: number, length: number): Promise<void> {
  const [from, to] = await page.evaluate(placesOf, [start, length] as const)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

/** Where the first and the last of some units are drawn; runs in the page. */
function placesOf([start, length]: readonly [number, number]) {
  const edge = (unit: number, side: 'left' | 'right') => {
    for (const piece of document.querySelectorAll('[data-unit]')) {
      let at = Number(piece.getAttribute('data-unit'))
      const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        if (at <= unit && unit < at + node.length) {
          const range = document.createRange()
          range.setStart(node, unit - at)
          range.setEnd(node, unit - at + 1)
          const box = range.getBoundingClientRect()
          return { x: side === 'left' ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 }
        }
        at += node.length
      }
    }
    throw new Error(`Unit ${unit} is not drawn.`)
  }
  const pieces = [...document.querySelectorAll('[data-unit]')]
  pieces
    .findLast((piece) => Number(piece.getAttribute('data-unit')) <= start)
    ?.scrollIntoView({ block: 'center' })
  return [edge(start, 'left'), edge(start + length - 1, 'right')] as const
}

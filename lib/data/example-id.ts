import { createHash } from 'node:crypto'
import { v7 } from 'uuid'

const base = Date.UTC(2022, 5, 7)

/**
 * The id of a row of the example by its name in the case (`p07`, `c12`, `e30`): the same in every installation and
 * after every reset, so that links to it keep working, and in the case's order.
 */
export function exampleId(name: string): string {
  const number = Number(/\d+/.exec(name)?.[0] ?? 0)
  return v7({ msecs: base + number, random: createHash('sha256').update(`endgames ${name}`).digest() })
}

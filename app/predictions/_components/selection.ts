/** Which rows are chosen, and the one that was touched last: a press with Shift goes from there. */
export type Selection = { ids: readonly string[]; last: string | null }

export const noSelection: Selection = { ids: [], last: null }

/** The selection after a row was touched; with `isRange` every row between becomes as the touched one does. */
export function touched(
  { ids, last }: Selection,
  order: readonly string[],
  id: string,
  isRange: boolean,
): Selection {
  const isOn = !ids.includes(id)
  const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(id)]
  const span =
    isRange && from >= 0 && to >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
  const without = ids.filter((one) => !span.includes(one))
  return { ids: isOn ? [...without, ...span] : without, last: id }
}

/** What a mark without a page behind it needs to take focus and be read out with its figures. */
export function focusableMark(name: string) {
  return { role: 'img', 'aria-label': name, tabIndex: 0 }
}

/** Words beside a mark that already says them when it is read out; the pointer reaches the mark through them. */
export const unspokenWords = { 'aria-hidden': true, pointerEvents: 'none' } as const

/** What a mark without a page behind it needs to take focus and be read out with its figures. */
export function focusableMark(name: string) {
  return { role: 'img', 'aria-label': name, tabIndex: 0 }
}

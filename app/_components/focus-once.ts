/**
 * The `ref` of a heading whose part has just opened: it takes the focus, so that it is read out and the next Tab is
 * inside, and comes up where it would begin out of sight.
 */
export function focusOnce(heading: HTMLElement | null): void {
  if (!heading) return
  heading.focus({ preventScroll: true })
  if (heading.getBoundingClientRect().top > innerHeight * 0.6) heading.scrollIntoView({ block: 'start' })
}

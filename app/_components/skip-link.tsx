/** The first thing Tab reaches: past the header. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-ink px-3 py-1.5 font-medium text-on-ink no-underline focus:translate-y-0"
    >
      Skip to the page
    </a>
  )
}

/** What the marks in the text mean. */
export function ReadingKey() {
  return (
    <p className="mt-[26px] flex flex-wrap gap-x-[18px] gap-y-1.5 border-line border-t pt-3 text-ink-2 text-small">
      <span>
        <span className="underline decoration-2 decoration-accent underline-offset-4">underlined</span> quoted
      </span>
      <span>
        <mark>hedge words</mark>
      </span>
      <span>the number opens a quote</span>
      <span className="ml-auto max-sm:ml-0">Select any text to add one yourself</span>
    </p>
  )
}

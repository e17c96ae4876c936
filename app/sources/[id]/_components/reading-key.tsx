/** What the marks in the text mean. */
export function ReadingKey() {
  return (
    <p className="mt-[26px] flex flex-wrap gap-x-[18px] gap-y-1.5 border-line border-t pt-3 text-ink-2 text-small">
      <span>
        <span className="underline decoration-2 decoration-accent underline-offset-4">underlined</span>{' '}
        accepted
      </span>
      <span>
        <span className="underline decoration-[1.5px] decoration-dotted decoration-ink-3 underline-offset-4">
          dotted
        </span>{' '}
        to review
      </span>
      <span className="text-ink-3">pale: rejected</span>
      <span>
        <mark>hedge words</mark>
      </span>
      <span className="ml-auto max-sm:ml-0">Select any text to add one yourself</span>
    </p>
  )
}

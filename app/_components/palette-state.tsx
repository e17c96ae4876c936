import type { PaletteSearch } from './use-palette-search'
import { Button } from './ui/button'
import { Skeleton } from './ui/skeleton'

/** What is to be said of a search: what it looks through, that it is refused, failed, or found nothing. */
export function PaletteState({ search }: { search: PaletteSearch }) {
  const line = 'px-[18px] pt-3 text-ink-2 max-sm:px-3'
  switch (search.is) {
    case 'nothing-typed':
      return (
        <p className={line}>
          Looks through the questions, quotes, events, notes and sources of this record. “Exact words” in
          quotation marks, -without a word.
        </p>
      )
    case 'searching':
      return <Skeleton className="mx-[18px] mt-3 h-24" />
    case 'refused':
      return (
        <p role="alert" className={line}>
          {search.sentence}
        </p>
      )
    case 'failed':
      return (
        <div role="alert" className={`${line} flex flex-wrap items-center gap-3`}>
          <span>The search failed. {search.sentence}</span>
          <Button size="small" onClick={search.retry}>
            Try again
          </Button>
        </div>
      )
    case 'found':
      return search.groups.length > 0 ? null : (
        <p className={line}>Nothing in this record has “{search.asked}”.</p>
      )
  }
}

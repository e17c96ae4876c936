import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { pageTitleClass } from '@/app/_components/page-head'
import type { SourcePage } from '@/lib/data/source-page'
import { count } from '@/lib/format'

/** What the text is, over the text. */
export function SourceHead({ source }: { source: SourcePage }) {
  const { title, outlet, author, publishedOn, publishedEarliestOn, text } = source
  return (
    <header className="border-ink border-b-2 pb-4">
      <h1 className={pageTitleClass}>
        <SeenText text={title} />
      </h1>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
        {outlet ? (
          <span>
            <SeenText text={outlet} />
          </span>
        ) : null}
        {author ? (
          <span>
            <SeenText text={author} />
          </span>
        ) : null}
        <Day date={publishedOn} about={publishedEarliestOn !== null} />
        <span>{count([...text].length)} characters</span>
      </p>
    </header>
  )
}

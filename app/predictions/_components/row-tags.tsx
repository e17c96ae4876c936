import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { listAddress } from './list-address'

export const tagClass =
  'inline-block max-w-full rounded-mark bg-sunken px-[7px] text-ink-2 text-micro leading-5 no-underline [overflow-wrap:anywhere]'

/** The tags of a prediction, each leading to all that carry it. */
export function RowTags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <ul aria-label="Tags" className="mt-1 flex flex-wrap gap-1">
      {tags.map((tag) => (
        <li key={tag} className="min-w-0">
          <TagLink tag={tag} />
        </li>
      ))}
    </ul>
  )
}

export function TagLink({ tag }: { tag: string }) {
  return (
    <Link href={listAddress({ ...defaultPredictionFilter, tag })} className={`${tagClass} hover:underline`}>
      <SeenText text={tag} />
    </Link>
  )
}

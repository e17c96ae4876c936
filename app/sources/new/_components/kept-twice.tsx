import { TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { buttonClass } from '@/app/_components/ui/button'

type Props = { id: string; first: { id: string; title: string } }

/** The text is kept, and it was there before: that may be meant, so it is said and both are offered. */
export function KeptTwice({ id, first }: Props) {
  return (
    <div role="status" className="grid justify-items-start gap-4 border-ink border-t-2 pt-4">
      <p className="flex max-w-[62ch] gap-2.5 text-read">
        <TriangleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
        <span className="min-w-0">
          The text is kept. The same text is in this record already, as “
          <Link href={`/sources/${first.id}`}>
            <SeenText text={first.title} />
          </Link>
          ”. Quotes taken from one do not show in the other.
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href={`/sources/${id}`} className={buttonClass({ look: 'primary' })}>
          Read the new one
        </Link>
        <Link href={`/sources/${first.id}`} className={buttonClass()}>
          Read the earlier one
        </Link>
      </div>
    </div>
  )
}

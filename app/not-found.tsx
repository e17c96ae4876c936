import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from './_components/ui/button'

export const metadata: Metadata = { title: 'Not there' }

export default function NotFound() {
  return (
    <div className="wrap pt-[52px] pb-14">
      <h1 className="font-quote font-semibold text-[2.125rem] leading-[42px] tracking-[-0.022em] max-sm:text-[1.75rem] max-sm:leading-9">
        Nothing is kept under this address
      </h1>
      <p className="mt-3 mb-6 max-w-[52ch] text-pretty font-quote text-ink-2 text-quote">
        It may belong to the other record: each opens only its own. The switch in the header changes between
        them.
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href="/" className={buttonClass({ look: 'primary', size: 'large' })}>
          To the dashboard
        </Link>
        <Link href="/predictions" className={buttonClass({ size: 'large' })}>
          All predictions
        </Link>
      </div>
    </div>
  )
}

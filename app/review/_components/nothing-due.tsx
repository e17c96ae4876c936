import Link from 'next/link'
import { Section } from '@/app/_components/section'
import { buttonClass } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'

/** Everything that fell due is settled. */
export function NothingDue({ takesFocus }: { takesFocus: boolean }) {
  return (
    <Section title="Nothing to settle" takesFocus={takesFocus}>
      <EmptyState
        action={
          <Link href="/predictions?status=open" className={buttonClass()}>
            See what is open
          </Link>
        }
      >
        What falls due comes here on its day, the oldest first. What is known earlier can be settled on its
        own page.
      </EmptyState>
    </Section>
  )
}

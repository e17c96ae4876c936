import { Plus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { MainNav } from './main-nav'
import { NavMenu } from './nav-menu'
import { ThemeSwitch } from './theme-switch'
import { buttonClass } from './ui/button'
import { Wordmark } from './wordmark'

type Props = { workspaceSwitch: ReactNode; dueTally: ReactNode }

/** `workspaceSwitch` and `dueTally` wait for the database; the rest of the header does not. */
export function SiteHeader({ workspaceSwitch, dueTally }: Props) {
  return (
    <header data-part="top" className="border-line border-b bg-surface">
      <div className="wrap flex h-14 items-center gap-3 xl:gap-5">
        <Link href="/" className="shrink-0 whitespace-nowrap no-underline" aria-label="Foresaid, dashboard">
          <Wordmark />
        </Link>
        <MainNav dueTally={dueTally} />
        <div className="ml-auto flex min-w-0 items-center gap-1 sm:gap-2">
          {workspaceSwitch}
          <ThemeSwitch className="max-sm:hidden md:max-lg:hidden" />
          <Link
            href="/predictions/new"
            aria-label="New prediction"
            className={buttonClass({}, 'max-sm:hidden')}
          >
            <Plus aria-hidden="true" />
            <span>
              <span className="md:max-xl:hidden">New </span>
              <span className="inline-block md:max-xl:first-letter:uppercase">prediction</span>
            </span>
          </Link>
          <Link
            href="/sources/new"
            aria-label="Add interview"
            className={buttonClass({ look: 'primary' }, 'max-sm:hidden')}
          >
            <Plus aria-hidden="true" />
            <span>
              <span className="md:max-xl:hidden">Add </span>
              <span className="inline-block md:max-xl:first-letter:uppercase">interview</span>
            </span>
          </Link>
          <NavMenu dueTally={dueTally} />
        </div>
      </div>
    </header>
  )
}

'use client'

import { Menu as MenuIcon, Plus } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { isPlaceOf, places } from './places'
import { ThemeChoices } from './theme-switch'
import { Button } from './ui/button'
import { Menu, MenuItem, MenuRule } from './ui/menu'

/** Everything the header holds, for a window that is too narrow for it. */
export function NavMenu({ dueTally }: { dueTally: ReactNode }) {
  const pathname = usePathname()
  return (
    <Menu
      className="w-64"
      trigger={
        <Button look="quiet" icon aria-label="Menu" className="md:hidden">
          <MenuIcon aria-hidden="true" />
        </Button>
      }
    >
      <div className="sm:hidden">
        <MenuItem asChild>
          <Link href="/predictions/new">
            <Plus aria-hidden="true" />
            New prediction
          </Link>
        </MenuItem>
        <MenuItem asChild>
          <Link href="/sources/new">
            <Plus aria-hidden="true" />
            Add interview
          </Link>
        </MenuItem>
        <MenuRule />
      </div>
      {places.map(({ href, label }) => (
        <MenuItem key={href} asChild>
          <Link
            href={href}
            aria-current={isPlaceOf(href, pathname) ? 'page' : undefined}
            className="aria-[current]:font-semibold"
          >
            {label}
            {href === '/review' ? dueTally : null}
          </Link>
        </MenuItem>
      ))}
      <div className="sm:hidden">
        <MenuRule />
        <ThemeChoices />
      </div>
    </Menu>
  )
}

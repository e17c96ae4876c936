'use client'

import { SunMoon } from 'lucide-react'
import { themes, useThemeChoice } from './theme-choice'
import { Button } from './ui/button'
import { Menu, MenuChoice } from './ui/menu'

export function ThemeSwitch({ className }: { className?: string }) {
  return (
    <Menu
      trigger={
        <Button look="quiet" icon aria-label="Theme" className={className}>
          <SunMoon aria-hidden="true" />
        </Button>
      }
    >
      <ThemeChoices />
    </Menu>
  )
}

/** The same choice inside another menu. */
export function ThemeChoices() {
  const { theme, choose } = useThemeChoice()
  return <MenuChoice label="Theme" options={themes} value={theme} onChange={choose} />
}

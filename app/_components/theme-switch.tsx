'use client'

import { SunMoon } from 'lucide-react'
import { useState } from 'react'
import { chooseTheme, chosenTheme, type ThemeChoice, themes } from './theme-choice'
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

/** The same choice inside another menu; it mounts when that opens, so the document is there to ask. */
export function ThemeChoices() {
  const [theme, setTheme] = useState<ThemeChoice>(
    () => chosenTheme(document.documentElement.dataset.theme) ?? 'system',
  )
  const choose = (chosen: ThemeChoice) => {
    void chooseTheme(chosen)
    setTheme(chosen)
  }
  return <MenuChoice label="Theme" options={themes} value={theme} onChange={choose} />
}

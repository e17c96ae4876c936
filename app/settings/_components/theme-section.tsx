'use client'

import { useSyncExternalStore } from 'react'
import { Section } from '@/app/_components/section'
import { chooseTheme, chosenTheme, type ThemeChoice, themes } from '@/app/_components/theme-choice'
import { Segmented } from '@/app/_components/ui/segmented'

/** The theme of this browser. What the document says is asked, since the header can change it too. */
export function ThemeSection() {
  const theme = useSyncExternalStore<ThemeChoice>(
    watchTheme,
    () => chosenTheme(document.documentElement.dataset.theme) ?? 'system',
    () => 'system',
  )
  return (
    <Section title="Theme" sentence="Kept in this browser.">
      <Segmented
        label="Theme"
        className="mt-3"
        options={themes}
        value={theme}
        onChange={(chosen) => void chooseTheme(chosen)}
      />
    </Section>
  )
}

function watchTheme(tell: () => void): () => void {
  const watching = new MutationObserver(tell)
  watching.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => watching.disconnect()
}

'use client'

import { useTheme } from 'next-themes'

export const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export type ThemeChoice = (typeof themes)[number]['value']

/** The theme chosen in this browser; the system's until one is chosen. */
export function useThemeChoice(): { theme: ThemeChoice; choose: (theme: ThemeChoice) => void } {
  const { theme = 'system', setTheme } = useTheme()
  return { theme: themes.find(({ value }) => value === theme)?.value ?? 'system', choose: setTheme }
}

export const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export type ThemeChoice = (typeof themes)[number]['value']

/** The cookie that remembers the theme chosen in this browser; none means the system's. */
export const themeCookie = 'foresaid-theme'

/** What `<html data-theme>` is to say: nothing while the system decides. */
export function chosenTheme(kept: string | undefined): 'light' | 'dark' | undefined {
  return kept === 'light' || kept === 'dark' ? kept : undefined
}

const yearSeconds = 31_536_000

/** Shows a theme at once, and keeps it for the pages to come, which the server then sends in it. */
export function chooseTheme(theme: ThemeChoice): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  const keep = theme === 'system' ? 0 : yearSeconds
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${keep}; samesite=strict`
}

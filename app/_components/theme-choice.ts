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

const yearMs = 31_536_000_000

/** Shows a theme at once, and keeps it for the pages to come, which the server then sends in it. */
export async function chooseTheme(theme: ThemeChoice): Promise<void> {
  const { dataset } = document.documentElement
  if (theme === 'system') {
    delete dataset.theme
    await cookieStore.delete(themeCookie)
  } else {
    dataset.theme = theme
    const expires = Date.now() + yearMs
    await cookieStore.set({ name: themeCookie, value: theme, path: '/', sameSite: 'strict', expires })
  }
}

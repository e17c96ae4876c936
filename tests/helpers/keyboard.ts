import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A key pressed before the page is alive is lost, as anywhere: it is pressed again. */
export function pressUntil(page: Page, key: string, isDone: () => Promise<boolean>): Promise<void> {
  return expect
    .poll(
      async () => {
        if (!(await isDone())) await page.keyboard.press(key)
        return isDone()
      },
      { timeout: 20_000 },
    )
    .toBe(true)
}

export function paletteBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search and do' })
}

export function openPalette(page: Page): Promise<void> {
  return pressUntil(page, 'Control+k', () => paletteBox(page).isVisible())
}

/** Goes where the palette leads: types, waits until what is meant is the one that Enter takes, and takes it. */
export async function goBy(page: Page, typed: string, option: string | RegExp): Promise<void> {
  await openPalette(page)
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: option, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await paletteBox(page).waitFor({ state: 'detached' })
}

/** Tab after Tab until the control of a name has the focus: its label, else the beginning of what it says. */
export async function tabTo(page: Page, name: string, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if ((await focusedName(page)).startsWith(name)) return
  }
  throw new Error(`No Tab led to “${name}”.`)
}

/** What has the focus is called. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const isLabelled =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLButtonElement
    const label = isLabelled ? element.labels?.[0]?.textContent : null
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
  })
}

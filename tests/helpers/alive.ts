import type { Locator } from 'playwright-core'

/** Waits until React answers for an element: what is done to it earlier is lost, as it is for anybody. */
export async function alive(element: Locator): Promise<void> {
  await element.waitFor({ state: 'attached' })
  const isAlive = () =>
    element.evaluate((node) => Object.keys(node).some((name) => name.startsWith('__reactProps')))
  while (!(await isAlive())) await element.page().waitForTimeout(50)
}

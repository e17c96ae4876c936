import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Nothing but the pages: no sandbox, since CI runs as root, and no talk of the browser's own with the network. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Look = { width?: number; height?: number; colorScheme?: 'light' | 'dark'; timezoneId?: string }

/** A browser with a fresh profile; `close()` ends it and takes the profile along. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: flags })
}

/** A visitor of their own: no cookies, a stated screen, theme and time zone. */
export function openVisit(browser: Browser, look: Look = {}): Promise<BrowserContext> {
  const { width = 1440, height = 900, colorScheme = 'light', timezoneId = 'UTC' } = look
  return browser.newContext({
    viewport: { width, height },
    colorScheme,
    timezoneId,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
}

function executable(): string {
  const found = process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place))
  if (!found) throw new Error('No Chromium was found: install it, or set CHROMIUM_PATH.')
  return found
}

import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { ExampleNotice, OpenRecord, ReviewTally } from './_components/open-record'
import { QuietBoundary } from './_components/quiet-boundary'
import { SiteFooter } from './_components/site-footer'
import { SiteHeader } from './_components/site-header'
import { SkipLink } from './_components/skip-link'
import { chosenTheme, themeCookie } from './_components/theme-choice'
import { Providers } from './providers'

export const metadata: Metadata = {
  title: { default: 'Foresaid', template: '%s · Foresaid' },
  description: 'A record of what people said would happen, with the exact words, the chances and the scores.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf9' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1316' },
  ],
}

/**
 * Reading the headers makes every page dynamic: only then does each response carry its own nonce, which Next puts on
 * its scripts. The theme comes with the page, so that none is drawn in the wrong one first.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await headers()
  const theme = chosenTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" data-theme={theme}>
      <body className="flex min-h-dvh flex-col">
        <Providers>
          <SkipLink />
          <SiteHeader
            workspaceSwitch={
              <QuietBoundary>
                <Suspense>
                  <OpenRecord />
                </Suspense>
              </QuietBoundary>
            }
            dueTally={
              <QuietBoundary>
                <Suspense>
                  <ReviewTally />
                </Suspense>
              </QuietBoundary>
            }
          />
          <QuietBoundary>
            <Suspense>
              <ExampleNotice />
            </Suspense>
          </QuietBoundary>
          <main id="main" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
        </Providers>
      </body>
    </html>
  )
}

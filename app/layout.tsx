import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { ExampleNotice, OpenRecord } from './_components/open-record'
import { QuietBoundary } from './_components/quiet-boundary'
import { SiteFooter } from './_components/site-footer'
import { SiteHeader } from './_components/site-header'
import { SkipLink } from './_components/skip-link'
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

/** Reading the headers makes every page dynamic: only then does each response carry its own nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="en" suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <Providers nonce={nonce}>
          <SkipLink />
          <SiteHeader
            workspaceSwitch={
              <QuietBoundary>
                <Suspense>
                  <OpenRecord />
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

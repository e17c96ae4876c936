'use client'

import './globals.css'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** The last resort, when even the frame of the page failed: it leans on nothing but the style sheet. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Out of order · Foresaid</title>
        <main className="wrap pt-[52px] pb-14">
          <h1 className="font-quote font-semibold text-head">Foresaid could not draw this page</h1>
          <p className="mt-3 mb-6 max-w-[52ch] font-quote text-ink-2 text-quote">
            What is recorded is untouched. Try again; if it stays, the server’s log says why
            {error.digest ? `, under ${error.digest}` : ''}.
          </p>
          <button
            type="button"
            onClick={retry}
            className="h-10 rounded-control bg-ink px-3.5 font-medium text-on-ink"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}

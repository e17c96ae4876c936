'use client'

import { PageFailure } from './_components/page-failure'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A page that failed: the header stays, and so does what was typed. */
export default function PageError({ error, retry }: Props) {
  return <PageFailure reference={error.digest} retry={retry} />
}

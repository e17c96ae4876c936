'use client'

import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import { MarkedText } from '@/app/_components/marked-text'
import type { Role } from '@/lib/core/prediction'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { Sibling } from '@/lib/data/prediction-siblings'
import { dueWords } from '../_lib/due-words'

const roleWords: Record<Role, string> = {
  headline: 'Headline, counts in the score.',
  variant: 'Variant, counts only where variants are asked for.',
  context: 'Context, never scored.',
}

/** How it counts, and what else was asked of the same words. */
export function Ties({ prediction }: { prediction: PredictionPage }) {
  const { role, reading, label, siblings } = prediction
  const sameWords = siblings.filter(({ relation }) => relation === 'quote')
  const horizons = sameWords.filter((sibling) => sibling.label === label)
  const others = sameWords.filter((sibling) => sibling.label !== label)
  return (
    <p className="mt-2 max-w-[66ch] text-pretty text-ink-3 text-small">
      {roleWords[role]}
      {reading ? (
        <>
          {' '}
          Reading: <MarkedText text={reading} />.
        </>
      ) : null}
      <Listed before="Also asked for" siblings={horizons} say={({ dueOn }) => dueWords(dueOn)} />
      <Listed before="From the same words:" siblings={others} say={(sibling) => <Named {...sibling} />} />
    </p>
  )
}

function Named({ label, dueOn }: Sibling) {
  return (
    <>
      <MarkedText text={label} />, {dueWords(dueOn)}
    </>
  )
}

type ListedProps = { before: string; siblings: Sibling[]; say: (sibling: Sibling) => ReactNode }

function Listed({ before, siblings, say }: ListedProps) {
  if (siblings.length === 0) return null
  return (
    <>
      {' '}
      {before}{' '}
      {siblings.map((sibling, index) => (
        <Fragment key={sibling.id}>
          {index === 0 ? null : index === siblings.length - 1 ? ' and ' : ', '}
          <Link href={`/predictions/${sibling.id}`}>{say(sibling)}</Link>
        </Fragment>
      ))}
      .
    </>
  )
}

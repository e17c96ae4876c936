'use client'

import Link from 'next/link'
import { MarkedText } from '@/app/_components/marked-text'
import { daysBetween } from '@/lib/core/calendar'
import type { Probability } from '@/lib/core/probability'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { count, percent } from '@/lib/format'
import type { Basis } from '@/app/_components/basis'
import { dueWords } from '../_lib/due-words'

type Props = { basis: Basis; chance: Probability; prediction: PredictionPage }

/** A number worked out from another: by the constant-rate rule with its figures, else in the words that were recorded. */
export function DerivedRule({ basis, chance, prediction }: Props) {
  const { siblings, saidOn, dueOn } = prediction
  const [baseId, ...others] = basis.derivedFrom
  const base = siblings.find(({ id }) => id === baseId)
  const isRate = /constant.rate/i.test(basis.rule ?? '') && others.length === 0
  if (!isRate || !base?.dueOn || base.probability === null || !dueOn) {
    return <RecordedRule basis={basis} prediction={prediction} />
  }
  const [days, baseDays] = [daysBetween(saidOn, dueOn), daysBetween(saidOn, base.dueOn)]
  return (
    <>
      <p>
        Worked out from <Link href={`/predictions/${base.id}`}>the chance for {dueWords(base.dueOn)}</Link>,{' '}
        {percent(base.probability)}: if every day is as likely as any other, how much of that chance falls
        before {dueWords(dueOn)}?
      </p>
      <p className="tabular-nums">
        1 − (1 − {percent(base.probability)}) to the power of {count(days)} ÷ {count(baseDays)} days, rounded:{' '}
        <b className="text-ink">{percent(chance)}</b>. The ends of the band go the same way.
      </p>
    </>
  )
}

/** The rule names other predictions by a short name, in the order in which they are listed. */
function RecordedRule({ basis, prediction }: Omit<Props, 'chance'>) {
  const rule = basis.rule ?? 'Worked out from another chance; how was not recorded.'
  const parts = rule.split(/\b(p\d\d)\b/u)
  const names = [...new Set(parts.filter((_, index) => index % 2 === 1))]
  const linkOf = (name: string) => basis.derivedFrom[names.indexOf(name)]
  return (
    <p>
      Worked out:{' '}
      {parts.map((part, index) => {
        const id = index % 2 === 1 ? linkOf(part) : undefined
        const key = `${index} ${part}`
        if (!id) return <MarkedText key={key} text={part} />
        const label = prediction.siblings.find((sibling) => sibling.id === id)?.label
        return (
          <Link key={key} href={`/predictions/${id}`}>
            {label ?? 'another prediction'}
          </Link>
        )
      })}
      .
    </p>
  )
}

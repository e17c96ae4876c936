'use client'

import { Ellipsis, Gavel, Pencil, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { MarkedText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { Menu, MenuItem } from '@/app/_components/ui/menu'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import { standingOf } from '@/app/_components/standing'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { usePanel } from './use-panel'
import { useWithdraw } from './use-withdraw'

/** Where we are, and what can be done here. */
export function Masthead({ prediction, workspace }: PredictionProps) {
  const { open } = usePanel()
  const { isSettled, canForecast, yours } = standingOf(prediction)
  const withdraw = useWithdraw(prediction, workspace)
  useShortcuts(
    canForecast ? { e: { says: yours ? 'Revise' : 'Your forecast', run: () => open('revise') } } : {},
  )
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-6 text-ink-3 text-small">
      <nav aria-label="Where this is" className="flex min-w-0 flex-1 gap-2 max-sm:basis-full">
        <Link href="/predictions">Predictions</Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page" className="min-w-0">
          <MarkedText text={prediction.label} />
        </span>
      </nav>
      <div className="flex flex-wrap gap-2 text-base">
        {canForecast ? (
          <Button onClick={() => open('revise')} hint="e">
            <Pencil aria-hidden="true" />
            {yours ? 'Revise' : 'Your forecast'}
          </Button>
        ) : null}
        {isSettled ? (
          <Button onClick={() => open('reopen')}>
            <Undo2 aria-hidden="true" />
            Reopen
          </Button>
        ) : (
          <Button look={prediction.status === 'due' ? 'primary' : 'outlined'} onClick={() => open('settle')}>
            <Gavel aria-hidden="true" />
            Settle
          </Button>
        )}
        {isSettled || withdraw.isPossible ? (
          <Menu
            trigger={
              <Button icon aria-label="More to do">
                <Ellipsis aria-hidden="true" />
              </Button>
            }
          >
            {isSettled ? <MenuItem onSelect={() => open('correct')}>Correct the answer</MenuItem> : null}
            {withdraw.isPossible ? (
              <MenuItem onSelect={withdraw.press}>Withdraw your forecast</MenuItem>
            ) : null}
          </Menu>
        ) : null}
      </div>
    </div>
  )
}

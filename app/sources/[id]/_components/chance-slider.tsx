'use client'

import { Slider } from 'radix-ui'
import type { KeyboardEvent } from 'react'
import { cn } from '@/app/_components/ui/cn'
import { readBand, readChance } from '@/lib/core/chance'
import type { ScaledFigure } from '@/lib/core/phrases/scale'
import { percent } from '@/lib/format'
import { SurveySpread } from './survey-spread'

type Typed = { chance: string; low: string; high: string }

type Props = Typed & {
  onChange: (change: Typed) => void
  /** What the scale says of the phrase: drawn behind the slider. */
  figure: ScaledFigure | null
  /** How many people were asked about it. */
  asked: number | null
}

/** The same chance and band as in the boxes beside it, to be pushed: arrows move by 1, with Shift by 5, page keys by 10. */
export function ChanceSlider({ chance, low, high, onChange, figure, asked }: Props) {
  const read = readChance(chance)
  if (!read.ok) return null
  const probability = read.value.probability
  const band = low.trim() && high.trim() ? readBand(low, high, probability) : null
  const ends = band?.ok ? band.value : null
  const values = (ends ? [ends.low, probability, ends.high] : [probability]).map((one) => one * 100)
  const push = (pushed: number[]) => {
    const words = pushed.map((one) => percent(Math.round(one) / 100))
    if (ends) onChange({ low: words[0] ?? low, chance: words[1] ?? chance, high: words[2] ?? high })
    else onChange({ low, chance: words[0] ?? chance, high })
  }
  const pushByFive = (event: KeyboardEvent) => {
    const step = { ArrowRight: 5, ArrowUp: 5, ArrowLeft: -5, ArrowDown: -5 }[event.key]
    const at = Number((event.target as HTMLElement).dataset.thumb)
    if (!event.shiftKey || !step || Number.isNaN(at)) return
    event.preventDefault()
    const moved = values.map((one, index) => (index === at ? Math.min(100, Math.max(0, one + step)) : one))
    push(moved.toSorted((a, b) => a - b))
  }
  return (
    <div className="mt-1">
      <SurveySpread figure={figure} asked={asked} />
      <Slider.Root
        value={values}
        onValueChange={push}
        onKeyDownCapture={pushByFive}
        max={100}
        className="relative flex h-[22px] touch-none select-none items-center"
      >
        <Slider.Track className="relative h-2 w-full rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line-strong)]">
          {ends ? (
            <span
              className="absolute inset-y-0 bg-chart-ink opacity-38"
              style={{ left: `${ends.low * 100}%`, width: `${(ends.high - ends.low) * 100}%` }}
            />
          ) : null}
        </Slider.Track>
        {values.map((_, index) => (
          <Slider.Thumb
            key={thumbs(values.length)[index]}
            data-thumb={index}
            aria-label={thumbs(values.length)[index]}
            aria-valuetext={percent((values[index] ?? 0) / 100)}
            className={cn(
              'block outline-offset-2 focus-visible:outline-2 focus-visible:outline-focus',
              values.length === 3 && index !== 1
                ? 'h-[18px] w-1.5 rounded-[2px] bg-surface shadow-[inset_0_0_0_1.5px_var(--chart-ink)]'
                : 'size-[22px] rounded-full border-[2.5px] border-surface bg-chart-ink',
            )}
          />
        ))}
      </Slider.Root>
      <div aria-hidden="true" className="mt-1 flex justify-between text-[11px] text-ink-3 tabular-nums">
        {['0', '25', '50', '75', '100%'].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
    </div>
  )
}

function thumbs(count: number): string[] {
  return count === 3 ? ['Low end', 'Chance', 'High end'] : ['Chance']
}

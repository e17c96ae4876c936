'use client'

import { useState } from 'react'
import { readBand, readChance } from '@/lib/core/chance'
import { Field } from './ui/field'
import { Input } from './ui/input'

type ChanceProps = {
  label?: string
  name?: string
  /** What was typed, as typed. */
  value: string
  onChange: (value: string) => void
  /** The refusal of the server; the field says by itself what it cannot read. */
  error?: string | null
  hint?: string
  optional?: boolean
}

/**
 * A chance in the ways people write one. It is read back as a percent before anything is saved; what cannot be read
 * is said once the field was left, not at every letter.
 */
export function ChanceField(props: ChanceProps) {
  const { label = 'Chance that it happens', name = 'chance', value, onChange, error, optional } = props
  const { hint = 'A percent such as 13, or “1 in 8”, or “3:1 against”.' } = props
  const [isLeft, setLeft] = useState(false)
  const read = value.trim() === '' ? null : readChance(value)
  return (
    <Field
      label={label}
      aside={optional ? 'optional' : undefined}
      hint={hint}
      echo={read?.ok ? <EchoedChance echo={read.value.echo} /> : undefined}
      warning={read?.ok ? read.value.warning : undefined}
      error={isLeft && read && !read.ok ? read.message : error}
    >
      <Input
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setLeft(true)}
        inputMode="text"
        autoComplete="off"
        className="tabular-nums"
      />
    </Field>
  )
}

function EchoedChance({ echo }: { echo: string }) {
  return (
    <>
      Will be kept as <b className="text-ink">{echo}</b>
    </>
  )
}

type BandProps = {
  /** The chance that the band is to hold, as typed. */
  chance: string
  low: string
  high: string
  onLowChange: (value: string) => void
  onHighChange: (value: string) => void
  lowError?: string | null
  highError?: string | null
}

/** The two ends of a band, side by side; both or neither. */
export function BandFields(props: BandProps) {
  const { chance, low, high, onLowChange, onHighChange, lowError, highError } = props
  const refused = bandRefusal(chance, low, high)
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Low end" aside="optional" error={refused.low ?? lowError}>
        <Input
          name="low"
          value={low}
          onChange={(event) => onLowChange(event.target.value)}
          autoComplete="off"
          className="tabular-nums"
        />
      </Field>
      <Field label="High end" aside="optional" error={refused.high ?? highError}>
        <Input
          name="high"
          value={high}
          onChange={(event) => onHighChange(event.target.value)}
          autoComplete="off"
          className="tabular-nums"
        />
      </Field>
    </div>
  )
}

/** Silent while an end is still empty: it may be about to be typed. */
function bandRefusal(chance: string, low: string, high: string): { low?: string; high?: string } {
  const read = readChance(chance)
  if (!read.ok || low.trim() === '' || high.trim() === '') return {}
  const band = readBand(low, high, read.value.probability)
  return band.ok ? {} : (band.fields ?? {})
}

'use client'

import { Field, type FieldProps } from './ui/field'
import { Input } from './ui/input'
import { Textarea } from './ui/textarea'

type Props = Omit<FieldProps, 'children'> & {
  name: string
  value: string
  onChange: (value: string) => void
  /** Several lines. */
  long?: boolean
  rows?: number
  required?: boolean
  placeholder?: string
  autoFocus?: boolean
  disabled?: boolean
  autoComplete?: string
  inputMode?: 'text' | 'url' | 'numeric' | 'decimal'
}

/** A line or a block of text, controlled by the form that holds it. */
export function TextField(props: Props) {
  const {
    name,
    value,
    onChange,
    long,
    rows,
    required,
    placeholder,
    autoFocus,
    disabled,
    autoComplete,
    inputMode,
    ...field
  } = props
  const control = { name, value, placeholder, autoFocus, disabled, autoComplete, 'aria-required': required }
  return (
    <Field {...field}>
      {long ? (
        <Textarea {...control} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...control} inputMode={inputMode} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}

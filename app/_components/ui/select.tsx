'use client'

import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { documentNonce } from '../document-nonce'
import { buttonClass } from './button'
import { cn } from './cn'
import { useField } from './field'
import { boxClass } from './input'
import { floatClass, itemClass } from './float'

export type Option<Value extends string> = { value: Value; label: string; hint?: string }

type Props<Value extends string> = {
  options: readonly Option<Value>[]
  value: Value
  onValueChange: (value: Value) => void
  /** For a select that stands alone, as a filter: its name, shown before the value. */
  label?: string
  name?: string
  disabled?: boolean
  className?: string
}

/** One of a list. Inside a field it fills the field; alone it is a button that names what it chooses. */
export function Select<Value extends string>(props: Props<Value>) {
  const { options, value, onValueChange, label, name, disabled, className } = props
  const field = useField()
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onValueChange(option.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} name={name} disabled={disabled}>
      <Radix.Trigger
        {...field}
        aria-label={
          label ? `${label}: ${options.find((option) => option.value === value)?.label ?? ''}` : undefined
        }
        className={
          label
            ? buttonClass({}, cn('min-w-0 max-w-full', className))
            : cn(boxClass, 'flex h-9 items-center justify-between gap-2 text-left max-sm:h-hit', className)
        }
      >
        {label ? <span className="text-ink-3">{label}</span> : null}
        <span className="min-w-0 truncate">
          <Radix.Value />
        </span>
        <Radix.Icon asChild>
          <ChevronDown aria-hidden="true" className="size-4 text-ink-3" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className={cn(floatClass, 'min-w-(--radix-select-trigger-width)')}
        >
          <Radix.Viewport nonce={documentNonce()}>
            {options.map((option) => (
              <Radix.Item key={option.value} value={option.value} className={cn(itemClass, 'pl-7')}>
                <Radix.ItemIndicator className="absolute left-2">
                  <Check aria-hidden="true" className="size-4" />
                </Radix.ItemIndicator>
                <Radix.ItemText>{option.label}</Radix.ItemText>
                {option.hint ? <span className="text-ink-3 text-small">{option.hint}</span> : null}
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { floatClass, itemClass } from './float'

type MenuProps = { trigger: ReactNode; align?: 'start' | 'end'; className?: string; children: ReactNode }

/** Things to do, behind one button; `trigger` is that button. */
export function Menu({ trigger, align = 'end', className, children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={cn(floatClass, 'min-w-44', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = { onSelect?: () => void; disabled?: boolean; asChild?: boolean; children: ReactNode }

/** With `asChild` the item is the link inside it. */
export function MenuItem({ onSelect, disabled, asChild, children }: ItemProps) {
  return (
    <Radix.Item onSelect={onSelect} disabled={disabled} asChild={asChild} className={itemClass}>
      {children}
    </Radix.Item>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; label: string; hint?: string }[]
  onChange: (value: Value) => void
}

/** One of several, inside a menu. */
export function MenuChoice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Radix.RadioGroup value={value} aria-label={label}>
      <Radix.Label className="px-2 pt-1 pb-0.5 text-ink-3 text-micro">{label}</Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          onSelect={() => onChange(option.value)}
          className={cn(itemClass, 'pl-7')}
        >
          <Radix.ItemIndicator className="absolute left-2">
            <Check aria-hidden="true" />
          </Radix.ItemIndicator>
          {option.label}
          {option.hint ? <span className="text-ink-3 text-small">{option.hint}</span> : null}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuRule() {
  return <Radix.Separator className="my-1 border-line border-t" />
}

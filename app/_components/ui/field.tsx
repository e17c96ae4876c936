'use client'

import { CircleAlert, TriangleAlert } from 'lucide-react'
import { createContext, type ReactNode, useContext, useId } from 'react'
import { cn } from './cn'

export type FieldProps = {
  label: ReactNode
  /** Said beside the label: "optional", "3 of 5". */
  aside?: ReactNode
  hint?: ReactNode
  /** What the value would mean or do, read back before it is saved. */
  echo?: ReactNode
  /** Allowed, but worth a second look. */
  warning?: string | null
  /** Why the value was refused. */
  error?: string | null
  className?: string
  children: ReactNode
}

type Control = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

const FieldContext = createContext<Control | null>(null)

/** What ties a control to the label, hint and refusal of the field around it; nothing outside a field. */
export function useField(): Partial<Control> {
  return useContext(FieldContext) ?? {}
}

/** A labelled control. The refusal stands under it with its own sign and is read out with it. */
export function Field(props: FieldProps) {
  const id = useId()
  return (
    <FieldContext value={{ id, ...described(id, props) }}>
      <div className={cn('grid min-w-0 content-start gap-[5px]', props.className)}>
        <span className="flex items-baseline gap-2 text-small">
          <label htmlFor={id} className="font-medium text-ink">
            {props.label}
          </label>
          {props.aside ? <span className="text-ink-3">{props.aside}</span> : null}
        </span>
        {props.children}
        <Messages id={id} {...props} />
      </div>
    </FieldContext>
  )
}

/** The same for several controls under one question: radio cards, check boxes. */
export function FieldGroup(props: FieldProps) {
  const id = useId()
  const { 'aria-describedby': describedBy } = described(id, props)
  return (
    <fieldset aria-describedby={describedBy} className={cn('min-w-0', props.className)}>
      <legend className="mb-[5px] flex items-baseline gap-2 font-medium text-ink text-small">
        {props.label}
        {props.aside ? <span className="font-normal text-ink-3">{props.aside}</span> : null}
      </legend>
      <FieldContext value={null}>{props.children}</FieldContext>
      <div className="mt-[5px] grid gap-[5px] empty:hidden">
        <Messages id={id} {...props} />
      </div>
    </fieldset>
  )
}

function described(id: string, { hint, echo, warning, error }: Partial<FieldProps>) {
  const ids = [error && `${id}-error`, warning && `${id}-warning`, echo && `${id}-echo`, hint && `${id}-hint`]
  return {
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

type MessagesProps = Pick<FieldProps, 'hint' | 'echo' | 'warning' | 'error'> & { id: string }

function Messages({ id, hint, echo, warning, error }: MessagesProps) {
  return (
    <>
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 text-danger text-small">
          <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          <span className="min-w-0">{error}</span>
        </p>
      ) : null}
      {warning ? (
        <p id={`${id}-warning`} className="flex gap-1.5 text-ink-2 text-small">
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          <span className="min-w-0">{warning}</span>
        </p>
      ) : null}
      {echo ? (
        <p id={`${id}-echo`} aria-live="polite" className="text-ink-2 text-small">
          {echo}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-3 text-small">
          {hint}
        </p>
      ) : null}
    </>
  )
}

'use client'

import { type RefObject, useEffect } from 'react'

/** After a refusal, focus goes to the first field that it names. `refusal` is the action's answer, new each time. */
export function useRefusalFocus(form: RefObject<HTMLElement | null>, refusal: unknown): void {
  useEffect(() => {
    if (!refusal) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, refusal])
}

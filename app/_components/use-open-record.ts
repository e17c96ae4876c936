'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Result } from '@/lib/core/result'
import { useAnnounce } from './ui/announcer'

/** Opens another record and goes to its dashboard; a refusal is said, and the record stays as it was. */
export function useOpenRecord() {
  const [isOpening, startOpening] = useTransition()
  const router = useRouter()
  const announce = useAnnounce()
  const open = (openAction: () => Promise<Result<unknown>>) =>
    startOpening(async () => {
      const result = await openAction()
      if (result.ok) router.push('/')
      else announce(result.message)
    })
  return { open, isOpening }
}

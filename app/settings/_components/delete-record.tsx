'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { deleteWorkspace } from '@/lib/actions/workspaces'
import type { Settings } from '@/lib/data/settings'
import { counted } from '@/lib/format'

type Props = { workspaceId: string; name: string; counts: Settings['counts'] }

/** In two steps, since nothing of it comes back: the second says what goes. */
export function DeleteRecord({ workspaceId, name, counts }: Props) {
  const announce = useAnnounce()
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const { mutate, isPending } = useMutation({
    mutationFn: () => deleteWorkspace({ workspaceId }),
    onSuccess: (result) => {
      setIsOpen(false)
      if (!result.ok) return announce(result.message)
      announce(`The record is deleted. “${result.value.name}” is open.`)
      router.push('/')
    },
    onError: () => announce('The server gave no answer, so the record is as it was. Try again.'),
  })
  if (!isOpen) {
    return (
      <Button className="mt-3" onClick={() => setIsOpen(true)}>
        Delete this record
      </Button>
    )
  }
  return (
    <div className="mt-3 grid gap-3 border-marker-line border-l-[3px] pl-3.5 [overflow-wrap:anywhere]">
      <p>
        “<SeenText text={name} />” goes, for good: {counted(counts.sources, 'source')},{' '}
        {counted(counts.predictions, 'prediction')}, {counted(counts.forecasts, 'forecast')} and{' '}
        {counted(counts.events, 'event')}. Nothing of it is kept; make a backup first if you may want it
        again.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={isPending} busyLabel="Deleting" onClick={() => mutate()}>
          Delete it for good
        </Button>
        <Button autoFocus onClick={() => setIsOpen(false)}>
          Keep it
        </Button>
      </div>
    </div>
  )
}

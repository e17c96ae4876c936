'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { resetExample } from '@/lib/actions/workspaces'
import { invalidateRecord } from '@/lib/queries/record'

/** In two steps, since what was changed in the example does not come back: the second says what goes. */
export function ResetExample({ workspaceId }: { workspaceId: string }) {
  const client = useQueryClient()
  const announce = useAnnounce()
  const [isOpen, setIsOpen] = useState(false)
  const { mutate, isPending } = useMutation({
    mutationFn: () => resetExample({ workspaceId }),
    onSuccess: (result) => {
      setIsOpen(false)
      void invalidateRecord(client)
      announce(result.ok ? 'The example is as it came.' : result.message)
    },
    onError: () => announce('The server gave no answer, so the example is as it was. Try again.'),
  })
  if (!isOpen) {
    return (
      <Button className="mt-3" onClick={() => setIsOpen(true)}>
        Reset the example
      </Button>
    )
  }
  return (
    <div className="mt-3 grid gap-3 border-marker-line border-l-[3px] pl-3.5">
      <p>Everything added or changed in the example goes, for good. Your own record is not touched.</p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={isPending} busyLabel="Putting it back" onClick={() => mutate()}>
          Put it back as it came
        </Button>
        <Button autoFocus onClick={() => setIsOpen(false)}>
          Keep it as it is
        </Button>
      </div>
    </div>
  )
}

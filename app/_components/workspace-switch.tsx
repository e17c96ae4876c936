'use client'

import { useQueryClient } from '@tanstack/react-query'
import { ChevronsUpDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from './ui/button'
import { Menu, MenuChoice } from './ui/menu'

export type WorkspaceOption = { id: string; name: string }

/** Remembers the workspace as the one last opened. */
export type OpenWorkspace = (workspaceId: string) => Promise<unknown>

type Props = { workspaces: readonly WorkspaceOption[]; current: string; openAction: OpenWorkspace }

/** Which record is open. They never mix, so a change of record starts again at its dashboard. */
export function WorkspaceSwitch({ workspaces, current, openAction }: Props) {
  const { open, isOpening } = useOpenWorkspace(openAction)
  const name = workspaces.find(({ id }) => id === current)?.name ?? 'Record'
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          aria-busy={isOpening || undefined}
          aria-label={`Record: ${name}`}
          className="min-w-0 shrink"
        >
          <span className="max-w-44 truncate md:max-lg:max-w-16">{name}</span>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoice
        label="Record"
        value={current}
        options={workspaces.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={open}
      />
    </Menu>
  )
}

/** Opens another record: nothing read of the old one may show in the new. */
export function useOpenWorkspace(openAction: OpenWorkspace) {
  const [isOpening, startOpening] = useTransition()
  const router = useRouter()
  const client = useQueryClient()
  const open = (workspaceId: string) =>
    startOpening(async () => {
      await openAction(workspaceId)
      client.clear()
      router.push('/')
    })
  return { open, isOpening }
}

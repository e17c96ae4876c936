'use client'

import { ChevronsUpDown, Library } from 'lucide-react'
import { switchWorkspace } from '@/lib/actions/workspaces'
import { Button } from './ui/button'
import { Menu, MenuChoice } from './ui/menu'
import { useOpenRecord } from './use-open-record'

export type WorkspaceOption = { id: string; name: string }

type Props = { workspaces: readonly WorkspaceOption[]; current: string }

/** Which record is open. They never mix, so a change of record starts again at its dashboard. */
export function WorkspaceSwitch({ workspaces, current }: Props) {
  const { open, isOpening } = useOpenRecord()
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
          <Library aria-hidden="true" className="xl:hidden max-md:hidden" />
          <span className="max-w-44 truncate md:max-xl:hidden">{name}</span>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoice
        label="Record"
        value={current}
        options={workspaces.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={(workspaceId) => open(() => switchWorkspace({ workspaceId }))}
      />
    </Menu>
  )
}

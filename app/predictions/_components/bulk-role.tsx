'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { usePress } from '@/app/_components/use-press'
import { changeRoles } from '@/lib/actions/bulk'
import type { Role } from '@/lib/core/prediction'
import { counted } from '@/lib/format'
import { useFormAction } from '@/lib/queries/use-form-action'
import type { BulkProps } from './bulk-due'
import { BulkForm } from './bulk-form'

const options: { value: Role; label: string }[] = [
  { value: 'headline', label: 'Headline, counts' },
  { value: 'variant', label: 'Variant, counts where asked for' },
  { value: 'context', label: 'Context, never scored' },
]

/** How all that are chosen count. */
export function BulkRole({ workspace, chosen, onClose, onDone }: BulkProps) {
  const announce = useAnnounce()
  const [to, setTo] = useState<Role>('variant')
  const [why, setWhy] = useState('')
  const back = usePress(changeRoles, { say: 'They count as before.' })
  const changes = chosen.map(({ id, role }) => ({ predictionId: id, from: role, to }))
  const form = useFormAction(changeRoles, {
    read: () => ({ workspaceId: workspace, id: v7(), why, changes }),
    onDone: ({ changed }) => {
      onClose()
      onDone()
      announce(`The role of ${counted(changed, 'prediction')} is changed.`, {
        undo: () =>
          back.mutate({
            workspaceId: workspace,
            id: v7(),
            why: 'The change of several at once was taken back.',
            changes: changes.map((change) => ({ ...change, from: change.to, to: change.from })),
          }),
      })
    },
  })
  return (
    <BulkForm form={form} count={chosen.length} why={why} onWhy={setWhy} onClose={onClose}>
      <Field label="Role" error={form.fields.role}>
        <Select options={options} value={to} onValueChange={setTo} />
      </Field>
    </BulkForm>
  )
}

'use client'

import { Select } from '@/app/_components/ui/select'
import { usePress } from '@/app/_components/use-press'
import { chooseScale } from '@/lib/actions/candidates'
import { findScale, scales, surveyScale } from '@/lib/core/phrases/scales'
import type { ReadSource } from './reading-room'

type Props = { source: ReadSource; workspaceId: string }

const options = scales.map(({ id, name }) => ({ value: id, label: name }))

/** The house whose words these are: its scale reads them. What is on record stays as it was read. */
export function ScaleChoice({ source, workspaceId }: Props) {
  const choose = usePress(chooseScale, {
    say: (_, { scale }) => `Words are read by: ${(findScale(scale ?? surveyScale.id) ?? surveyScale).name}.`,
    undo: ({ sourceId }, { before }) => choose.mutate({ workspaceId, sourceId, scale: before }),
  })
  return (
    <Select
      label="Words are read by"
      options={options}
      value={source.scale ?? surveyScale.id}
      onValueChange={(id) =>
        choose.mutate({ workspaceId, sourceId: source.id, scale: id === surveyScale.id ? null : id })
      }
    />
  )
}

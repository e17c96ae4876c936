'use client'

import { Section } from '@/app/_components/section'
import { Checkbox } from '@/app/_components/ui/checkbox'
import { setSingleKeys, useSingleKeys } from '@/app/_components/ui/single-keys'

/** Whether keys without Ctrl do something. */
export function KeysSection() {
  const isOn = useSingleKeys()
  return (
    <Section
      title="Keys"
      sentence="Single keys, such as j, k and e, rest while you type. ? shows those of a page. Kept in this browser."
    >
      <Checkbox className="mt-3" checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)}>
        Single keys do something
      </Checkbox>
    </Section>
  )
}

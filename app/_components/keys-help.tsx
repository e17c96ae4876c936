'use client'

import { X } from 'lucide-react'
import { Button } from './ui/button'
import { Checkbox } from './ui/checkbox'
import { Dialog } from './ui/dialog'
import { Kbd } from './ui/kbd'
import { setSingleKeys, useSingleKeys } from './ui/single-keys'
import type { NamedKey } from './ui/use-shortcuts'

type Props = { keys: readonly NamedKey[]; onClose: () => void }

/** The keys of the open page, and the switch for those that need no Ctrl. */
export function KeysHelp({ keys, onClose }: Props) {
  const isOn = useSingleKeys()
  return (
    <Dialog title="Keys of this page" onClose={onClose} className="max-w-[440px]">
      <div className="flex items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-[18px]">
        <span aria-hidden="true" className="font-semibold text-title">
          Keys of this page
        </span>
        <Button look="quiet" icon aria-label="Close" onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <dl className="grid px-[18px] py-2">
        {isOn ? keys.map(({ key, says }) => <KeyRow key={`${key} ${says}`} name={key} says={says} />) : null}
        <KeyRow name="Ctrl K" says="Search, and go anywhere" />
        <KeyRow name="Tab" says="To the next thing to press" />
        <KeyRow name="Esc" says="Close what is open" />
      </dl>
      <div className="border-line border-t px-[18px] py-2.5">
        <Checkbox checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)}>
          Single keys
          <span className="block text-ink-3 text-small">
            {isOn ? 'They rest while you type.' : 'Off: keys without Ctrl do nothing in this browser.'}
          </span>
        </Checkbox>
      </div>
    </Dialog>
  )
}

function KeyRow({ name, says }: { name: string; says: string }) {
  return (
    <div className="flex items-baseline justify-between gap-6 border-line border-b py-1.5 last:border-b-0">
      <dt className="order-2 shrink-0">
        <Kbd>{name}</Kbd>
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0">{says}</dd>
    </div>
  )
}

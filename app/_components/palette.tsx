'use client'

import { useState } from 'react'
import { KeysHelp } from './keys-help'
import { PaletteBox } from './palette-box'
import type { Records } from './palette-do'
import { SearchButton } from './search-button'
import { Dialog } from './ui/dialog'
import { listShortcuts, type NamedKey, useCommandKey, useShortcuts } from './ui/use-shortcuts'

type Shown = { is: 'search' } | { is: 'keys'; keys: readonly NamedKey[] } | null

/** The search of the header with its key, and the list of keys with its own. */
export function Palette(records: Records) {
  const [shown, setShown] = useState<Shown>(null)
  const close = () => setShown(null)
  const showKeys = () => setShown({ is: 'keys', keys: listShortcuts() })
  useCommandKey('k', () => setShown(shown?.is === 'search' ? null : { is: 'search' }))
  useShortcuts({ '?': { says: 'These keys', run: showKeys } })
  return (
    <>
      <SearchButton onPress={() => setShown({ is: 'search' })} />
      {shown?.is === 'search' ? (
        <Dialog title="Search and do" onClose={close}>
          <PaletteBox {...records} onClose={close} showKeys={showKeys} />
        </Dialog>
      ) : null}
      {shown?.is === 'keys' ? <KeysHelp keys={shown.keys} onClose={close} /> : null}
    </>
  )
}

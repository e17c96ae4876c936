import { counted } from '@/lib/format'
import { Kbd } from './ui/kbd'

type Props = { found: number; showKeys: () => void }

/** The keys of the palette, and for those who do not see it how much was found. */
export function PaletteFoot({ found, showKeys }: Props) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 border-line border-t px-[18px] py-2.5 text-ink-2 text-small max-sm:hidden">
      <span className="inline-flex gap-1">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> move
      </span>
      <span>
        <Kbd>Enter</Kbd> open
      </span>
      <span>
        <Kbd>Ctrl Enter</Kbd> new tab
      </span>
      <button type="button" onClick={showKeys} className="ml-auto hover:text-ink">
        <Kbd>?</Kbd> all keys
      </button>
      <span role="status" className="sr-only">
        {found > 0 ? `${counted(found, 'row')} found` : ''}
      </span>
    </div>
  )
}

import { Search } from 'lucide-react'
import { Kbd } from './ui/kbd'
import { buttonClass } from './ui/button'

/** Opens the palette; in a narrow header without its key. */
export function SearchButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label="Search, Ctrl K"
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={onPress}
      className={buttonClass(
        {},
        'px-2 text-ink-3 max-xl:w-(--hit) max-xl:px-0 max-sm:border-transparent max-sm:bg-transparent',
      )}
    >
      <Search aria-hidden="true" />
      <Kbd className="max-xl:hidden">Ctrl K</Kbd>
    </button>
  )
}

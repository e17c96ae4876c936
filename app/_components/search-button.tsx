import { Search } from 'lucide-react'
import { Kbd } from './ui/kbd'
import { buttonClass } from './ui/button'

/** Opens the palette; in a narrow header its sign alone. */
export function SearchButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label="Search"
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={onPress}
      className={buttonClass({}, 'px-2.5 font-normal text-ink-3 max-xl:w-(--hit) max-xl:px-0')}
    >
      <Search aria-hidden="true" />
      <span className="contents max-xl:hidden">
        <span className="pr-1">Search</span>
        <Kbd>Ctrl K</Kbd>
      </span>
    </button>
  )
}

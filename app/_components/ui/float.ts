/** The look of what floats over the page: only these have a shadow. */
export const floatClass =
  'z-50 max-h-[min(640px,var(--radix-popper-available-height))] max-w-[min(420px,calc(100vw-32px))] overflow-y-auto rounded-float border border-line bg-surface p-1 text-ink shadow-float animate-float'

/** One line of a menu or a list that floats. */
export const itemClass =
  'relative flex min-h-8 cursor-pointer select-none items-center gap-2 rounded-control px-2 py-1 no-underline outline-none data-[highlighted]:bg-sunken data-[disabled]:text-ink-3 max-sm:min-h-hit [&_svg]:size-4 [&_svg]:shrink-0'

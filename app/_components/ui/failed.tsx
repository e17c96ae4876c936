import { TriangleAlert } from 'lucide-react'
import { Button } from './button'
import { cn } from './cn'

type Props = { sentence: string; onRetry: () => void; className?: string }

/** What stands in place of a part that could not be loaded, so that a failure never looks like an empty list. */
export function Failed({ sentence, onRetry, className }: Props) {
  return (
    <div
      role="alert"
      className={cn(
        'mt-3 grid min-h-[150px] place-content-center justify-items-center gap-2.5 rounded-control border border-line-strong border-dashed p-4 text-center text-ink-2',
        className,
      )}
    >
      <span>
        <TriangleAlert aria-hidden="true" className="-mt-0.5 mr-1.5 inline size-4" />
        {sentence}
      </span>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}

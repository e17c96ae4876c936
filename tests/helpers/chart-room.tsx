import { render } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { vi } from 'vitest'

/** jsdom lays nothing out: every chart is told that it has this much room, in pixels. */
export function giveRoom(width: number): void {
  class FixedSize {
    constructor(private readonly tell: ResizeObserverCallback) {}
    observe() {
      this.tell([{ contentRect: { width } } as ResizeObserverEntry], this)
    }
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', FixedSize)
}

/** Shows a chart under an address; `onAddress` is told what the address becomes. */
export function showChart(chart: ReactNode, searchParams = '', onAddress?: (search: string) => void) {
  return render(chart, {
    wrapper: withNuqsTestingAdapter({
      searchParams,
      hasMemory: true,
      onUrlUpdate: ({ queryString }) => onAddress?.(queryString),
    }),
  })
}

import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['key', 'micro', 'small', 'base', 'read', 'title', 'quote', 'ask', 'head', 'lead', 'figure'],
      font: ['ui', 'quote', 'code'],
      radius: ['mark', 'control', 'float', 'full'],
      shadow: ['float'],
    },
    classGroups: { h: [{ h: ['hit'] }], 'min-h': [{ 'min-h': ['hit'] }], size: [{ size: ['hit'] }] },
  },
})

/** Class names joined; of two that say the same thing the later one holds. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}

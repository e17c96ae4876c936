import type { VoidReason } from '@/lib/core/resolution'

export const voidReasonWords: Record<VoidReason, string> = {
  'condition-false': 'Its condition did not come about',
  'no-data': 'Nobody can know: the data do not exist',
  'not-falsifiable': 'Nothing could have shown it wrong',
  'withdrawn-question': 'The question was withdrawn',
  other: 'Another reason',
}

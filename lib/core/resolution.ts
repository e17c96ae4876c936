/** What a resolution says; `reopened` takes the one before it back. */
export const outcomes = ['yes', 'no', 'ambiguous', 'void', 'reopened'] as const
export type Outcome = (typeof outcomes)[number]

/** Why a question can have no answer. */
export const voidReasons = [
  'condition-false',
  'no-data',
  'not-falsifiable',
  'withdrawn-question',
  'other',
] as const
export type VoidReason = (typeof voidReasons)[number]

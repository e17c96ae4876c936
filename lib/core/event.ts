/** How exactly the day of an event is known. */
export const precisions = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Precision = (typeof precisions)[number]

/** How sure it is that the event happened as told. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** How a prediction counts: the words as directly as they allow, another reading or horizon, never scored. */
export const roles = ['headline', 'variant', 'context'] as const
export type Role = (typeof roles)[number]

/** Where a prediction stands; derived, never stored. */
export const statuses = ['open', 'due', 'resolved'] as const
export type Status = (typeof statuses)[number]

/** By what scores are set side by side. */
export const breakdownKinds = ['speaker', 'source', 'tag', 'lead', 'phrase'] as const
export type BreakdownKind = (typeof breakdownKinds)[number]

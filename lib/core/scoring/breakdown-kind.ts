/** By what scores are set side by side. */
export const breakdownKinds = ['speaker', 'source', 'tag', 'cluster', 'lead', 'phrase'] as const
export type BreakdownKind = (typeof breakdownKinds)[number]

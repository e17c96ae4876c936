/** Where a forecast's number came from. */
export const origins = ['number', 'phrase', 'bare', 'judged', 'derived'] as const
export type Origin = (typeof origins)[number]

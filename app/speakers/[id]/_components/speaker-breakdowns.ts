/** What the scores of one speaker can be set side by side by; the first unless the address names another. */
export const speakerBreakdowns = ['cluster', 'lead', 'source', 'tag', 'phrase'] as const

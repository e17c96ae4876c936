/** Whose words a quote is: said, quoted by someone, reported, or the writer's own sentence. */
export const voices = ['own', 'quoted', 'paraphrase', 'author'] as const
export type Voice = (typeof voices)[number]

/** What a quote does: only the first three carry a chance. */
export const quoteKinds = [
  'forecast',
  'implied',
  'belief',
  'uncertainty',
  'fact',
  'status',
  'vague',
  'question',
] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** How sure it is that the words are the speaker's. */
export const attributions = ['high', 'medium', 'low'] as const
export type Attribution = (typeof attributions)[number]

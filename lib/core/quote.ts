/** A stretch of a text in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number }

/** Words with their place in a text. */
export type PlacedWords = Span & { text: string }

/** Whose words a quote is: said, quoted by someone, reported, or the writer's own sentence. */
export const voices = ['own', 'quoted', 'paraphrase', 'author'] as const
export type Voice = (typeof voices)[number]

/** What a quote does. */
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

/** Whether words of a kind carry a chance, so that a prediction may be drawn from them. */
export function canPredict(kind: QuoteKind): boolean {
  return kind === 'forecast' || kind === 'implied' || kind === 'belief'
}

/** How sure it is that the words are the speaker's. */
export const attributions = ['high', 'medium', 'low'] as const
export type Attribution = (typeof attributions)[number]

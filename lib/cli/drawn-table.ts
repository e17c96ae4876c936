import type { Candidate } from '@/lib/core/drawing/candidate'

/** Candidates for a person to read: the quote, then who, how likely, by when, and the strongest reason. */
export function drawnTable(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'Nothing in this text reads like a prediction.'
  return candidates.map((candidate, index) => `${index + 1}. ${lines(candidate).join('\n   ')}`).join('\n\n')
}

function lines({ score, quote, speaker, voice, probability, hedge, deadline, reasons }: Candidate): string[] {
  const chance = probability
    ? `${percent(probability.p)} % (${percent(probability.low)}–${percent(probability.high)})`
    : 'no number'
  const by = deadline
    ? `“${deadline.text}”${deadline.latest ? `, until ${deadline.latest}` : ''}`
    : 'no time said'
  return [
    `${score.toFixed(2)}  “${quote}”`,
    `${speaker} (${voice}); ${chance}${hedge ? `, from “${hedge.text}”` : ''}; ${by}`,
    ...reasons.slice(0, 3).map(({ says, weight }) => `${weight > 0 ? '+' : '−'} ${says}`),
  ]
}

function percent(probability: number): number {
  return Math.round(probability * 100)
}

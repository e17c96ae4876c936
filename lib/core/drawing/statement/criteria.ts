import type { Candidate } from '../candidate'

/** A draft of what settles the question, for a person to make exact. */
export function criteriaOf({
  statement,
  deadline,
  condition,
}: Pick<Candidate, 'statement' | 'deadline' | 'condition'>): Candidate['criteria'] {
  const by = deadline?.latest ? ` by the end of ${deadline.latest}` : ''
  const provided = condition ? ' The condition must hold first; if it never does, the question is void.' : ''
  return {
    yesIf: `A reliable source reports that this came about${by}: ${statement}${provided}`,
    noIf: deadline?.latest
      ? `It has not come about when ${deadline.latest} ends, or it can no longer come about.`
      : 'It can no longer come about.',
    ambiguousIf: 'Reliable sources disagree on whether it came about, or the words allow both answers.',
  }
}

/** Where a drawn candidate stands: nobody has said yet, it is in the record, or it is none. */
export const candidateStates = ['open', 'accepted', 'rejected'] as const
export type CandidateState = (typeof candidateStates)[number]

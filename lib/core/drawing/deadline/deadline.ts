import type { CandidateDeadline } from '@/lib/core/drawing/candidate'

/** A time that words of a text name, with what helps to tell whether a forecast near it falls due then. */
export type Deadline = CandidateDeadline & {
  /** Its time was over when the text appeared, or the words look back ("last year", "since 2015", "a week ago"). */
  isPast: boolean
  /**
   * How much the words alone sound like a deadline: `limit` ("by", "before", "within"), `stretch` ("in", "this year"),
   * `start` ("after", "from … on"), `bare` (a plain "2027" or "June").
   */
  force: Force
}

export type Force = 'limit' | 'stretch' | 'start' | 'bare'

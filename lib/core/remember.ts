/** How many answers are kept: more than there are days in a record of thirty years. */
const mostAnswers = 20_000

/**
 * A pure function of a value and a time zone that keeps its answers, for those that are asked about the same few
 * days ten thousand times over. Once full it forgets all and starts again.
 */
export function remember<Value extends string | number, Answer>(
  work: (value: Value, timeZone: string) => Answer,
): (value: Value, timeZone: string) => Answer {
  const answers = new Map<string, Answer>()
  return (value, timeZone) => {
    const key = `${value} ${timeZone}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = work(value, timeZone)
    if (answers.size >= mostAnswers) answers.clear()
    answers.set(key, answer)
    return answer
  }
}

import type { Placed } from './clauses'

const measures = new Set([
  'likely',
  'probable',
  'unlikely',
  'plausible',
  'possible',
  'doubtful',
  'improbable',
  'remote',
])
const degrees = new Set(['more', 'less', 'increasingly', 'ever'])
const growing = new Set(
  'rise rises rising risen rose grow grows growing grown grew increase increases increasing increased shorten shortening shortened improve improving improved climb climbing climbed jumped up higher better'.split(
    ' ',
  ),
)
const shrinking = new Set(
  'fall falls falling fallen fell shrink shrinks shrinking shrunk lengthen lengthening lengthened recede receding receded narrowing narrowed dimming dimmed fade fading faded diminish diminishing diminished drop dropping dropped down lower worse worsened worsening dwindling dwindled slipping slipped'.split(
    ' ',
  ),
)
const changing = new Set(
  'growing rising increasing mounting diminishing shrinking dwindling fading decreasing greater'.split(' '),
)
const less = new Set('diminishing shrinking dwindling fading decreasing'.split(' '))
const nouns = new Set([
  'hopes',
  'hope',
  'prospect',
  'prospects',
  'possibility',
  'chance',
  'chances',
  'odds',
  'likelihood',
  'probability',
  'risk',
  'risks',
  'danger',
])

/** Pieces of a comparison, from `first` to `next` (exclusive), and whether it says less. */
export type Comparison = { first: number; next: number; isLess: boolean }

/**
 * A comparison that gives a direction and no number: "less likely than it was", "increasingly likely", "the odds are
 * lengthening". With "than" it reaches to the end of its clause.
 */
export function comparisonIn(tokens: readonly Placed[], isUsed: (at: number) => boolean): Comparison | null {
  for (const [at, token] of tokens.entries()) {
    if (token.isAside || isUsed(at)) continue
    if (degrees.has(token.word)) {
      const measure = measureAfter(tokens, at)
      if (measure !== null)
        return {
          first: withModifiers(tokens, at),
          next: endOfThan(tokens, measure + 1),
          isLess: isLess(tokens, at, measure),
        }
    }
    if (token.word === 'likelier' || token.word === 'unlikelier') {
      return { first: at, next: endOfThan(tokens, at + 1), isLess: token.word === 'unlikelier' }
    }
    if (changing.has(token.word) && nouns.has(tokens[at + 1]?.word ?? '')) {
      return { first: at, next: at + 2, isLess: less.has(token.word) }
    }
    const change = nouns.has(token.word) ? changeAfter(tokens, at) : null
    if (change !== null && !isUsed(change))
      return { first: change - 1, next: change + 1, isLess: shrinking.has(tokens[change]?.word ?? '') }
  }
  return null
}

/** "More likely", "more and more likely", "far less likely", "ever more likely". */
function measureAfter(tokens: readonly Placed[], at: number): number | null {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = tokens[next]?.word ?? ''
    if (measures.has(word)) return next
    if (!degrees.has(word) && word !== 'and') return null
  }
  return null
}

/** "Far more likely", "a lot less likely". */
function withModifiers(tokens: readonly Placed[], at: number): number {
  let first = at
  while (first > 0 && modifiers.has(tokens[first - 1]?.word ?? '')) first -= 1
  return first
}

const modifiers = new Set(
  'far much lot a somewhat slightly little bit considerably significantly substantially markedly considerable even deal great still'.split(
    ' ',
  ),
)

function isLess(tokens: readonly Placed[], at: number, measure: number): boolean {
  const says = (word: string) => tokens.slice(at, measure + 1).some((token) => token.word === word)
  return says('less') !== (says('unlikely') || says('doubtful'))
}

/** With what it is compared to, where that is a time: "than it was in May", "than a year ago"; not "than she does". */
function endOfThan(tokens: readonly Placed[], from: number): number {
  const clause = tokens[from - 1]?.clause
  let [end, isWithTime] = [from, false]
  while (end < tokens.length && tokens[end]?.clause === clause) {
    isWithTime ||= tokens[end]?.word === 'than' && isTime(tokens, end + 1)
    end += 1
  }
  return isWithTime ? end : from
}

function isTime(tokens: readonly Placed[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  return (
    times.has(word) ||
    (word === 'a' && /^(?:year|month|week|decade|few|couple|day|moment)$/.test(next)) ||
    (/^(?:it|they|he|she|that|this)$/.test(word) && /^(?:was|were|did|had|used)$/.test(next))
  )
}

const times = new Set('in at last on before now then previously when'.split(' '))

/** "The odds are lengthening", "chances of a deal have risen": a change within the clause after a linking verb. */
function changeAfter(tokens: readonly Placed[], at: number): number | null {
  const clause = tokens[at]?.clause
  for (let next = at + 1; next <= at + 8 && tokens[next]?.clause === clause; next += 1) {
    const before = tokens[next - 1]?.word ?? ''
    const word = tokens[next]?.word ?? ''
    if (
      (growing.has(word) || shrinking.has(word)) &&
      /^(?:is|are|has|have|keeps?|only|been|'s)$/.test(before)
    )
      return next
  }
  return null
}

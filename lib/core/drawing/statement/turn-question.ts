import { baseOfGerund, isBase } from './verbs'

/** A question that others asked, as one that asks what will be: "Does the curve turn?" is "Will the curve turn?". */
export function fromQuestion(asked: string, form = /^/u): { subject: string; rest: string } | null {
  if (!form.test(asked.trim())) return null
  const { topic, clause } = withoutAddress(asked.trim().replace(/\s+/g, ' '))
  const found =
    /^(?:(?:and|but|so|well|ok|okay),? )?(?:(?:when|how soon) )?(will|is|are|does|do|can|could|might|may|would) ([^?]+)\?$/iu.exec(
      clause,
    )
  const words = found?.[2]?.split(' ') ?? []
  if (!found || words.length < 2 || /^not\b|\bor\b|,|\b(?:gonna|um|uh|like)\b/iu.test(found[2] ?? ''))
    return null
  const isBe = /^(?:is|are)$/iu.test(found[1] ?? '')
  const cut = isBe ? cutBeforeState(words) : cutBeforeVerb(words)
  if (cut === null) return null
  const [asks, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  const subject = topic !== null && /^(?:it|he|she|they)$/iu.test(asks) ? topic : asks
  if (!isBe) return { subject, rest }
  if (rest.startsWith('going to ')) return { subject, rest: rest.slice(9) }
  const [first = ''] = rest.split(' ')
  const base = /^(?:going|looking|talking|thinking)$/.test(first) ? null : baseOfGerund(first)
  return { subject, rest: base === null ? `be ${rest}` : `${base}${rest.slice(first.length)}` }
}

/** "Minister, will …", "A listener asks: will …", "And the subsidy, does it …": the question without what stands before. */
function withoutAddress(asked: string): { topic: string | null; clause: string } {
  const found = /^([^?,:]{2,60})[,:] (?=(?:and )?(?:when|how soon|will|is|are|does|do|can|could)\b)/iu.exec(
    asked,
  )
  if (!found?.[1]) return { topic: null, clause: asked.replace(/^\d{1,2}[.)] /u, '') }
  const name = found[1].replace(/^(?:and|but|so|on|what about|as for) /iu, '')
  const isHeldUp = name !== found[1] && /^\p{Ll}/u.test(name)
  const isTopic =
    (isHeldUp ||
      /^(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) |^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(name)) &&
    !/\b(?:asks?|writes?|says?)\b/u.test(name)
  return { topic: isTopic ? name : null, clause: asked.slice(found[0].length) }
}

const determiners = /^(?:the|a|an|your|his|her|their|our|my|this|that|these|those|its|any|some)$/iu

function cutBeforeVerb(words: readonly string[]): number | null {
  const known = words.findIndex((word, at) => at > 0 && isBase(word))
  if (known > 0) return known
  const cut = determiners.test(words[0] ?? '') ? 2 : 1
  return words.length > cut ? cut : null
}

/** Before "coming", "going to", "over", "in"; behind a determiner and its noun. */
function cutBeforeState(words: readonly string[]): number | null {
  const known = words.findIndex((word, at) => at > 0 && /ing$|^(?:in|on|over|out|up|down|to|at)$/.test(word))
  if (known > 0) return known
  return /^(?:it|this|that|there|he|she|they)$/iu.test(words[0] ?? '') && words.length > 1 ? 1 : null
}

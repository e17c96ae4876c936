import { isBase } from './verbs'

/** A question that others asked, as one that asks what will be: "Does the curve turn?" is "Will the curve turn?". */
export function fromQuestion(asked: string, form = /^/u): { subject: string; rest: string } | null {
  if (!form.test(asked.trim())) return null
  const found =
    /^(?:(?:and|but|so|well|ok|okay),? )?(?:(?:when|how soon) )?(will|is|are|does|do|can|could|might|may|would) ([^?]+)\?$/iu.exec(
      asked.trim().replace(/\s+/g, ' '),
    )
  const words = found?.[2]?.split(' ') ?? []
  if (!found || words.length < 2 || /^not\b|\bor\b|,|\b(?:gonna|um|uh|like)\b/iu.test(found[2] ?? ''))
    return null
  const isBe = /^(?:is|are)$/iu.test(found[1] ?? '')
  const cut = isBe ? cutBeforeState(words) : cutBeforeVerb(words)
  if (cut === null) return null
  const [subject, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  if (!isBe) return { subject, rest }
  return { subject, rest: rest.startsWith('going to ') ? rest.slice(9) : `be ${rest}` }
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

import type { UncountedReason } from '@/lib/core/scoring/uncounted'

/** Why something settled does not count, after how many of them there are. */
export const uncountedWords: Record<UncountedReason, string> = {
  context: 'context, which is never scored',
  variant: 'of the role variant, not asked for',
  headline: 'of the role headline, not asked for',
  'other-reading': 'in another reading of the same words',
  'other-origin': 'without a chance of this kind',
  'no-chance': 'without a chance',
  ambiguous: 'ambiguous',
  void: 'void',
  withdrawn: 'withdrawn before the end',
  'logged-afterwards': 'logged afterwards',
  'too-late': 'made once the answer could be known',
  'after-due': 'made after the due day',
}

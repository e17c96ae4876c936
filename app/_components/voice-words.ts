import type { Voice } from '@/lib/core/quote'

/** Whose words a quote is, for people: "own words", "as reported by Michael Bluhm". */
export function voiceWords(voice: Voice, writer?: string | null): string {
  switch (voice) {
    case 'own':
    case 'author':
      return 'own words'
    case 'quoted':
      return writer ? `quoted by ${writer}` : 'quoted'
    case 'paraphrase':
      return writer ? `as reported by ${writer}` : 'as reported'
  }
}

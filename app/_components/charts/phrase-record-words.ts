import type { PhraseRecord } from '@/lib/core/calibration/phrase-record'
import { count } from '@/lib/format'
import { shareRange } from './share-range'

/** Whose words they are, as a sentence begins. */
type Speaker = { name: string; isSelf: boolean }

/**
 * How often what a speaker said in a phrase came about; nothing while no use of it is settled.
 *
 * @example 'When Ada Park says “likely”, it happened 7 of 9 times, 45–94%.'
 */
export function phraseRecordSentence(
  { name, isSelf }: Speaker,
  phrase: string,
  { happened, settled, interval }: PhraseRecord,
): string {
  if (settled === 0) return ''
  const when = isSelf ? `When you say “${phrase}”` : `When ${name} says “${phrase}”`
  const times = `${count(happened)} of ${count(settled)} ${settled === 1 ? 'time' : 'times'}`
  return interval
    ? `${when}, it happened ${times}, ${shareRange(interval)}.`
    : `${when}, it happened ${times}: too few for a rate.`
}

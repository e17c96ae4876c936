import type { Candidate, Check } from '../candidate'

type Checked = Pick<
  Candidate,
  'quote' | 'deadline' | 'speaker' | 'voice' | 'speakerWords' | 'hedge' | 'context'
>

const size =
  /\d|%|\b(?:percent|per cent|half|third|quarter|double|majority|first|last|win|wins|lose|loses|pass|passes|sign|signs|resign|resigns|close|closes|launch|elected|default|defaults|merge|no|never|nobody|none)\b/iu
const loose =
  /\b(?:better|worse|decisive|significant|substantial|important|successful|kind of|sort of|somewhat|serious|major|big|soon|eventually|sooner or later|largely|mostly)\b/iu
const inner =
  /\b(?:feel|feels|want|wants|believe in|think of|love|loves|regret|trust|happy|confident|satisfied|mood|spirit)\b/iu

/** What a good record asks of a prediction: that it is precise, verifiable, dated and attributable. */
export function checksOf(read: Checked): Check[] {
  const { quote, deadline, speakerWords, voice } = read
  const isPrecise = size.test(quote) && !loose.test(quote)
  const isDated = deadline?.latest != null
  const isNamed = speakerWords !== null
  return [
    {
      name: 'precise',
      isMet: isPrecise,
      says: isPrecise
        ? 'The words name a size or an event.'
        : 'The words leave open how much would count: say it in the criteria.',
    },
    {
      name: 'verifiable',
      isMet: !inner.test(quote),
      says: inner.test(quote)
        ? 'It turns on what somebody feels or wants, which nobody else can see.'
        : 'Others could see whether it came about.',
    },
    {
      name: 'dated',
      isMet: isDated,
      says: isDated
        ? `Due by ${deadline.latest}.`
        : deadline
          ? `“${deadline.text}” names no day: choose one.`
          : 'The words name no time: choose a day.',
    },
    {
      name: 'attributable',
      isMet: isNamed,
      says: isNamed
        ? voice === 'paraphrase'
          ? 'Somebody else reports what the speaker holds.'
          : 'The text names the speaker.'
        : 'The text does not name its writer.',
    },
  ]
}

import { outcomeWords } from '@/app/_components/outcome'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'

type Standing = Pick<PredictionFilter, 'status' | 'outcome'>

const any = { value: 'any', label: 'Any' }

const choices: { value: string; label: string }[] = [
  any,
  { value: 'open', label: 'Open' },
  { value: 'due', label: 'Due' },
  { value: 'open,due', label: 'Open or due' },
  { value: 'resolved', label: 'Settled' },
  { value: 'yes', label: 'Settled: yes' },
  { value: 'no', label: 'Settled: no' },
  { value: 'ambiguous', label: 'Settled: ambiguous' },
  { value: 'void', label: 'Settled: void' },
]

/** Where a prediction stands and how it was answered, as one choice; a mixture that a link asks for is one of its own. */
export function statusChoice({ status, outcome }: Standing) {
  const value = outcome ? outcome.join() : (status?.join() ?? any.value)
  const isListed = choices.some((choice) => choice.value === value)
  return { value, options: isListed ? choices : [...choices, { value, label: wordsOf(value) }] }
}

/** What a choice narrows to; the mixture of a link stays what it is. */
export function standingOf(choice: string): Standing {
  const outcomes = (['yes', 'no', 'ambiguous', 'void'] as const).filter((answer) =>
    choice.split(',').includes(answer),
  )
  if (outcomes.length > 0) return { status: undefined, outcome: outcomes }
  const statuses = (['open', 'due', 'resolved'] as const).filter((status) =>
    choice.split(',').includes(status),
  )
  return { status: statuses.length > 0 ? statuses : undefined, outcome: undefined }
}

function wordsOf(mixture: string): string {
  const words: Record<string, string> = { ...outcomeWords, resolved: 'Settled' }
  return mixture
    .split(',')
    .map((part) => words[part] ?? part)
    .join(' or ')
}

import { workedPhrase } from '../_lib/worked-parts'
import { Method } from './method'
import type { MethodsProps } from './methods'

/** What a few outcomes cannot show, and what words are worth. */
export function WordsMethods({ example }: MethodsProps) {
  return (
    <>
      <Method id="too-few">
        <p>
          Under five outcomes there is no rate: marks are hatched, lines dashed, and the outcomes themselves
          are shown, such as “2 of 3”. A missing figure is a dash, never a zero. Predictions of one cluster
          rise and fall together, so twenty of them may say no more than five. Every figure carries its n, the
          number of tracks behind it.
        </p>
      </Method>
      <Method id="words">
        <p>
          Most people predict in words. The number is then someone’s reading: judged from the words, read from
          a phrase by a survey of what readers hear in it, taken from a bare assertion or denial, or worked
          out from another forecast. Each prediction says which, with its band. Only a chance stated as a
          number is the speaker’s own. In the example, an analyst read the words after the fact.
        </p>
      </Method>
      <Method
        id="phrases"
        formula="happened ÷ settled, with Wilson’s interval"
        worked={workedPhrase(example)}
      >
        <p>
          Once a speaker has used a phrase, what came of it stands beside what readers hear in it: the
          outcomes themselves while they are under five, from five a rate, and from ten it stands in place of
          the survey. A use is one question, however often it was said. Scores do not change with it: each
          chance stays as it was read.
        </p>
      </Method>
    </>
  )
}

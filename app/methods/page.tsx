import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/page-head'
import { Section } from '@/app/_components/section'
import { consistencySeed } from '@/lib/core/calibration/consistency'
import { drawsFor } from '@/lib/core/random'
import { count } from '@/lib/format'

export const metadata: Metadata = { title: 'Methods' }

/** How the scores are made, in words. The arithmetic itself is in lib/core, each function with its formula and source. */
export default function MethodsPage() {
  return (
    <div className="wrap">
      <PageHead title="How the scores are made">
        Every score can be unfolded into the sum that made it, on the page of its prediction.
      </PageHead>
      <div className="grid grid-cols-2 gap-x-14 gap-y-9 max-md:grid-cols-1 [&_p]:mt-2 [&_p]:max-w-[66ch] [&_p]:text-pretty [&_p]:text-read">
        <Section title="When the answer was there">
          <p>
            An answer is known from an instant, and a forecast can only count if it stood before it. If the
            instant itself is recorded, that is it. If only the day is, it is the start of that day where the
            answer came before the due day, or came as a yes on the due day itself: nobody profits from the
            day it happened. Otherwise time ran out, and it is the end of the due day. Days are those of the
            prediction’s own time zone.
          </p>
        </Section>
        <Section title="Windows and stretches">
          <p>
            A track is what one forecaster said about one prediction, in time. Its window runs from the first
            forecast to the answer, or to the end of the due day if that is earlier. Each forecast holds from
            its instant to the next; that stretch weighs by its length, and the stretches of a track weigh 1
            together. One track, one vote. Time without a forecast has no weight.
          </p>
        </Section>
        <Section title="What counts">
          <p>
            A forecast counts if it stood before the answer, and either comes from a stored quote whose source
            appeared before the day of the answer, or was recorded before the answer. Others are shown as
            “logged afterwards” and left out unless asked for. By default only predictions with the role
            headline count, settled yes or no. With variants, a prediction and its other readings still count
            once.
          </p>
        </Section>
        <Section title="Brier score">
          <p>
            The squared distance between the chance and what happened, with 1 for yes and 0 for no: 0 is
            perfect, 1 is certain and wrong, 0.25 is what saying 50% always earns. Lower is better. A chance
            read out of words is a range, so its score is one too: the low and the high end of the band are
            the means of the best and of the worst score that each range allows.
          </p>
        </Section>
        <Section title="Log score and skill">
          <p>
            The log score is the natural logarithm of the chance given to what happened, with its sign turned.
            It is infinite for a chance of 0% or 100% that was wrong, and says so. Skill compares the Brier
            score with two others on the same predictions: always saying 50%, and always saying the base rate,
            the share that did happen. The base rate is known only afterwards, so it is a hard rival.
          </p>
        </Section>
        <Section title="Calibration">
          <p>
            Chances fall into ten groups of ten points. A dot stands at the mean chance of its group and the
            share that happened; its bar is Wilson’s 95% interval for that share. The grey columns show where
            the dot would fall 95 times in 100 if every chance were right. They are made by drawing whole
            clusters of predictions {count(drawsFor(1))} times (fewer for very long records) with the seed{' '}
            {consistencySeed}, so the same record always gives the same columns.
          </p>
        </Section>
        <Section title="Too few">
          <p>
            Under five outcomes there is no rate: marks are hatched, lines dashed, and the outcomes themselves
            are shown, such as “2 of 3”. A missing figure is a dash, never a zero. Predictions of one cluster
            rise and fall together, so twenty of them may say no more than five. Every figure carries its n,
            the number of tracks behind it.
          </p>
        </Section>
        <Section title="Where the numbers of the words come from">
          <p>
            Most people predict in words. The number is then someone’s reading: judged from the words, read
            from a phrase by a survey of what readers hear in it, taken from a bare assertion or denial, or
            worked out from another forecast. Each prediction says which, with its band. Only a chance stated
            as a number is the speaker’s own. In the example, an analyst read the words after the fact.
          </p>
        </Section>
      </div>
    </div>
  )
}

'use client'

import { PhraseChart } from '@/app/_components/charts/phrase-chart'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import type { ForecastRow } from '@/lib/data/prediction-tracks'
import { count, percent } from '@/lib/format'
import { type Basis, basisOf } from '@/app/_components/basis'
import { standingOf } from '@/app/_components/standing'
import { ownRecordOf } from '../_lib/own-record'
import { DerivedRule } from './derived-rule'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** How the shown number was reached, where it was not simply stated. */
export function ComesFrom({ prediction }: PredictionProps) {
  const spoken = standingOf(prediction).shown?.forecasts.findLast(({ probability }) => probability !== null)
  if (!spoken || spoken.probability === null || spoken.origin === 'number') return null
  const basis = basisOf(spoken)
  const reading = readingOf(spoken)
  const own = ownRecordOf(prediction)
  if (spoken.origin === 'phrase' && reading && basis.scales.length > 0) {
    return (
      <PhraseChart
        reading={reading}
        anchors={anchorsOf(basis)}
        own={own}
        surveyText={surveyText(basis)}
        note={noteOf(basis)}
      />
    )
  }
  return (
    <Section
      title={`Where ${percent(spoken.probability)} comes from`}
      note={noteOf({ ...basis, rule: undefined }) || undefined}
    >
      <div className="mt-1 grid max-w-[66ch] gap-2 text-pretty text-ink-2">
        {spoken.origin === 'derived' ? (
          <DerivedRule basis={basis} chance={spoken.probability} prediction={prediction} />
        ) : (
          <Rule basis={basis} forecast={spoken} />
        )}
        {own ? <p>{own.sentence}</p> : null}
      </div>
    </Section>
  )
}

function Rule({ basis, forecast }: { basis: Basis; forecast: ForecastRow }) {
  const rule = basis.rule ?? forecast.rationale
  return (
    <>
      {forecast.phrase ? (
        <p>
          Read from “<MarkedText text={forecast.phrase} />”
          {basis.readsAs ? (
            <>
              , taken to mean: <MarkedText text={basis.readsAs} />
            </>
          ) : null}
          .
        </p>
      ) : null}
      {basis.anchors.length > 0 ? (
        <ul className="list-disc pl-5">
          {basis.anchors.map((anchor) => (
            <li key={anchor}>
              <MarkedText text={withoutSource(anchor, basis)} />
            </li>
          ))}
        </ul>
      ) : null}
      {rule ? (
        <p>
          Rule: <MarkedText text={rule} />
        </p>
      ) : (
        <p>Someone’s judgement; no reason was recorded.</p>
      )}
    </>
  )
}

function readingOf({ phrase, probability, low, high }: ForecastRow) {
  if (!phrase || probability === null || low === null || high === null) return null
  return { phrase, probability, low, high }
}

/** Scales are kept in percent, as their surveys give them. */
function anchorsOf({ scales, sources }: Basis) {
  return scales.map(({ source, phrase, median, low, high }) => ({
    phrase,
    median: median / 100,
    low: low / 100,
    high: high / 100,
    source: sources.find(({ id }) => id === source)?.cite ?? source,
  }))
}

function surveyText({ scales, sources }: Basis): string {
  const asked = new Set(scales.map(({ source }) => source))
  const [only] = sources.filter(({ id }) => asked.has(id))
  return asked.size === 1 && only?.n
    ? `middle half of ${count(only.n)} people, tick at the median`
    : 'middle half, tick at the median'
}

function noteOf({ sources, strength, rule }: Basis): string {
  const cited = sources.map(({ cite, n }) => (n ? `${cite}: ${count(n)} people.` : `${cite}.`))
  return [rule && `Rule: ${rule}.`, strength && `How firm: ${strength}.`, ...cited].filter(Boolean).join(' ')
}

/** An anchor begins with the short name of its source, which the note spells out. */
function withoutSource(anchor: string, { sources }: Basis): string {
  const source = sources.find(({ id }) => anchor.startsWith(`${id} `))
  return source ? anchor.slice(source.id.length + 1) : anchor
}

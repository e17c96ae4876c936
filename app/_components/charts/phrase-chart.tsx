'use client'

import type { ReactNode } from 'react'
import { missing, percent, percentRange, share } from '@/lib/format'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'
import { ChartTable } from './chart-table'
import { PhrasePlot, phraseHeight } from './phrase-plot'
import { shareRange } from './share-range'
import {
  type OwnRecord,
  type PhraseAnchor,
  type PhraseReading,
  phraseCsv,
  phraseSentence,
} from './phrase-words'

type Props = {
  reading: PhraseReading
  anchors: readonly PhraseAnchor[]
  /** What came of it in this mouth; from 10 outcomes it stands in place of the survey. */
  own?: OwnRecord | null
  /** Beside the first bar: "middle half of 5,174 people, tick at the median". */
  surveyText?: string
  note?: ReactNode
  sentence?: string
  id?: string
}

/** Where a chance read out of words comes from: the phrases that were asked about, and the reading. */
export function PhraseChart(props: Props) {
  const { reading, anchors, own = null, surveyText, note, sentence, id = 'phrase' } = props
  const shown = own?.record.replaces ? [] : anchors
  const title = `Where ${percent(reading.probability)} comes from`
  const said = [sentence ?? phraseSentence(reading, anchors), own?.sentence].filter(Boolean).join(' ')
  return (
    <ChartFrame
      id={id}
      title={title}
      method="words"
      sentence={said}
      note={note}
      table={<PhraseTable title={title} reading={reading} anchors={anchors} own={own} />}
      csv={{ fileName: 'phrase.csv', text: () => phraseCsv(reading, anchors, own) }}
    >
      <ChartCanvas reserve={`${phraseHeight(shown.length, own)}px`}>
        {(width) => (
          <PhrasePlot
            reading={reading}
            anchors={shown}
            own={own}
            surveyText={surveyText}
            width={width}
            title={title}
            description={said}
            labelledBy={titleId(id)}
          />
        )}
      </ChartCanvas>
    </ChartFrame>
  )
}

type TableProps = {
  title: string
  reading: PhraseReading
  anchors: readonly PhraseAnchor[]
  own: OwnRecord | null
}

function PhraseTable({ title, reading, anchors, own }: TableProps) {
  return (
    <ChartTable
      caption={title}
      columns={[
        { head: 'Phrase' },
        { head: 'Median', align: 'right' },
        { head: 'Middle half', align: 'right' },
        { head: 'Source' },
      ]}
      rows={[
        ...anchors.map((anchor) => ({
          key: `${anchor.phrase} ${anchor.source ?? ''}`,
          cells: [
            `“${anchor.phrase}”`,
            percent(anchor.median),
            percentRange(anchor.low, anchor.high),
            anchor.source ?? missing,
          ],
        })),
        ...(own ? [{ key: 'own', cells: ownCells(own) }] : []),
      ]}
      total={[
        `“${reading.phrase}”`,
        percent(reading.probability),
        `band ${percentRange(reading.low, reading.high)}`,
        'read here',
      ]}
    />
  )
}

function ownCells({ record: { happened, settled, rate, interval } }: OwnRecord): string[] {
  return [
    'It happened',
    rate === null ? `${happened} of ${settled}` : share(rate),
    interval ? `95% interval ${shareRange(interval)}` : 'too few for a rate',
    `${happened} of ${settled} times so far`,
  ]
}

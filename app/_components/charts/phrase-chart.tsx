'use client'

import type { ReactNode } from 'react'
import { missing, percent, percentRange } from '@/lib/format'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'
import { ChartTable } from './chart-table'
import { PhrasePlot, phraseHeight } from './phrase-plot'
import { type PhraseAnchor, type PhraseReading, phraseCsv, phraseSentence } from './phrase-words'

type Props = {
  reading: PhraseReading
  anchors: readonly PhraseAnchor[]
  /** Beside the first bar: "middle half of 5,174 people, tick at the median". */
  surveyText?: string
  note?: ReactNode
  sentence?: string
  id?: string
}

/** Where a chance read out of words comes from: the phrases that were asked about, and the reading. */
export function PhraseChart({ reading, anchors, surveyText, note, sentence, id = 'phrase' }: Props) {
  const title = `Where ${percent(reading.probability)} comes from`
  const said = sentence ?? phraseSentence(reading, anchors)
  return (
    <ChartFrame
      id={id}
      title={title}
      sentence={said}
      note={note}
      table={<PhraseTable title={title} reading={reading} anchors={anchors} />}
      csv={{ fileName: 'phrase.csv', text: () => phraseCsv(reading, anchors) }}
    >
      <ChartCanvas reserve={`${phraseHeight(anchors.length)}px`}>
        {(width) => (
          <PhrasePlot
            reading={reading}
            anchors={anchors}
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

type TableProps = { title: string; reading: PhraseReading; anchors: readonly PhraseAnchor[] }

function PhraseTable({ title, reading, anchors }: TableProps) {
  return (
    <ChartTable
      caption={title}
      columns={[
        { head: 'Phrase' },
        { head: 'Median', align: 'right' },
        { head: 'Middle half', align: 'right' },
        { head: 'Source' },
      ]}
      rows={anchors.map((anchor) => ({
        key: `${anchor.phrase} ${anchor.source ?? ''}`,
        cells: [
          `“${anchor.phrase}”`,
          percent(anchor.median),
          percentRange(anchor.low, anchor.high),
          anchor.source ?? missing,
        ],
      }))}
      total={[
        `“${reading.phrase}”`,
        percent(reading.probability),
        `band ${percentRange(reading.low, reading.high)}`,
        'read here',
      ]}
    />
  )
}

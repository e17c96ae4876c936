import { Detail, DetailList } from '@/app/_components/detail-list'
import type { Settings } from '@/lib/data/settings'
import { counted, instant } from '@/lib/format'

type Props = { counts: Settings['counts']; recordedAt: string; timeZone: string }

export function RecordCounts({ counts, recordedAt, timeZone }: Props) {
  const { sources, speakers, quotes, predictions, forecasts, events, resolutions } = counts
  return (
    <DetailList className="mt-5 border-line border-t">
      <Detail name="Holds">
        {[
          counted(sources, 'source'),
          counted(speakers, 'speaker'),
          counted(quotes, 'quote'),
          counted(predictions, 'prediction'),
          counted(forecasts, 'forecast'),
          counted(events, 'event'),
          counted(resolutions, 'resolution'),
        ].join(', ')}
      </Detail>
      <Detail name="Begun">
        <time dateTime={recordedAt}>{instant(recordedAt, timeZone)}</time>
      </Detail>
    </DetailList>
  )
}

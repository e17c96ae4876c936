import { csvFile, listFormat } from '@/app/api/_lib/csv-file'
import { reading } from '@/app/api/_lib/reading'
import { predictionTable } from '@/app/api/_lib/prediction-table'
import { listPredictions } from '@/lib/data/prediction-list'
import { predictionFilter } from '@/lib/validation/prediction-filter'

/** The predictions under the filter: a part of them as JSON, or all of them as CSV. */
export const GET = reading(predictionFilter.extend(listFormat), async (context, { format, ...filter }) =>
  format === 'csv'
    ? csvFile('predictions', await predictionTable(context, filter))
    : listPredictions(context, filter),
)

export const dynamic = 'force-dynamic'

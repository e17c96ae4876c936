import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Role, Status } from '@/lib/core/prediction'
import type { SettledOutcome } from '@/lib/core/resolution'
import { predictions } from '@/lib/db/schema/predictions'
import { newestResolution, outcomeInForce, shownForecast, statusIn, todayByZone } from './standing'

/** Another prediction on the same words, or one that rises and falls with this one. */
export type Sibling = {
  id: string
  label: string
  question: string
  role: Role
  reading: string | null
  dueOn: string | null
  /** The closest tie: another reading of these words, drawn from the same quote, or in the same cluster. */
  relation: 'alternative' | 'quote' | 'cluster'
  status: Status
  outcome: SettledOutcome | null
  probability: number | null
  low: number | null
  high: number | null
}

const mostSiblings = 50

type Self = { id: string; quoteId: string | null; cluster: string | null; alternativeOf: string | null }

/** What stands beside a prediction, the closest first, then by due day. */
export async function listSiblings(context: Context, self: Self): Promise<Sibling[]> {
  const { db, viewer } = context
  const today = await todayByZone(context)
  const newest = newestResolution(db)
  const shown = shownForecast(db)
  const isAlternative = alternativesOf(self)
  const isSameQuote = self.quoteId ? eq(predictions.quoteId, self.quoteId) : undefined
  const isSameCluster = self.cluster ? eq(predictions.cluster, self.cluster) : undefined
  const relation = sql<Sibling['relation']>`case when ${isAlternative} then 'alternative'
    when ${isSameQuote ?? sql`false`} then 'quote' else 'cluster' end`
  return db
    .select({
      id: predictions.id,
      label: predictions.label,
      question: predictions.question,
      role: predictions.role,
      reading: predictions.reading,
      dueOn: predictions.dueOn,
      relation,
      status: statusIn(today, newest),
      outcome: outcomeInForce(newest),
      probability: shown.probability,
      low: shown.low,
      high: shown.high,
    })
    .from(predictions)
    .leftJoinLateral(newest, sql`true`)
    .leftJoinLateral(shown, sql`true`)
    .where(
      and(
        eq(predictions.workspaceId, viewer.workspaceId),
        ne(predictions.id, self.id),
        or(isAlternative, isSameQuote, isSameCluster),
      ),
    )
    .orderBy(
      sql`case ${relation} when 'alternative' then 0 when 'quote' then 1 else 2 end`,
      sql`${predictions.dueOn} asc nulls last`,
      predictions.id,
    )
    .limit(mostSiblings)
}

function alternativesOf({ id, alternativeOf }: Self): SQL {
  const mine = eq(predictions.alternativeOf, id)
  if (!alternativeOf) return mine
  return sql`(${mine} or ${predictions.id} = ${alternativeOf} or ${predictions.alternativeOf} = ${alternativeOf})`
}

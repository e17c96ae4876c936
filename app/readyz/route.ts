import { findReadiness } from '@/lib/readiness'

export const dynamic = 'force-dynamic'

/** 200 when the database answers and is up to date; else 503 with the reason in words. */
export async function GET() {
  const readiness = await findReadiness()
  return Response.json(readiness, { status: readiness.isReady ? 200 : 503 })
}

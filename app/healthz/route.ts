export const dynamic = 'force-dynamic'

/** The process answers; whether it can serve pages is what /readyz says. */
export function GET() {
  return Response.json({ ok: true })
}

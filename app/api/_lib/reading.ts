import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { type Context, isDatabaseAway, requestContext, withoutValues } from '@/lib/context'
import { rowId } from '@/lib/validation/filter'
import { workspaceId } from '@/lib/validation/workspace'

const noStore = { 'Cache-Control': 'no-store' }

/** A filter of nothing: for a read that takes none. */
export const noFilter = z.strictObject({})

/**
 * GET for a read of the browser: the address against its schema, the viewer's context, the read, JSON. What does
 * not fit is refused with 400 and a sentence, what is not there with 404, an outage with 503.
 */
export function reading<Schema extends z.ZodObject, Data>(
  schema: Schema,
  read: (context: Context, filter: z.output<Schema>) => Promise<Data>,
) {
  return (request: NextRequest) => answer(request, schema, (context, filter) => read(context, filter))
}

/** The same for one row, named by the `id` in its path. */
export function readingOf<Schema extends z.ZodObject, Data>(
  schema: Schema,
  read: (context: Context, id: string, filter: z.output<Schema>) => Promise<Data | null>,
) {
  return async (request: NextRequest, { params }: { params: Promise<{ id: string }> }) => {
    const id = rowId.safeParse((await params).id)
    if (!id.success) return refuse(400, 'An id must be a UUID.')
    return answer(request, schema, (context, filter) => read(context, id.data, filter))
  }
}

/** A refusal that the browser shows as it stands. */
export function refuse(status: 400 | 404 | 500 | 503, message: string): Response {
  return Response.json({ message }, { status, headers: noStore })
}

async function answer<Schema extends z.ZodObject, Data>(
  request: NextRequest,
  schema: Schema,
  read: (context: Context, filter: z.output<Schema>) => Promise<Data | null>,
): Promise<Response> {
  const asked = askedOf(request.nextUrl.searchParams)
  if (typeof asked === 'string') return refuse(400, asked)
  const { workspace, ...params } = asked
  const filter = schema.safeParse(params)
  if (!filter.success) return refuse(400, sentenceOf(filter.error))
  const named = workspaceId.optional().safeParse(workspace)
  if (!named.success) return refuse(400, 'workspace: An id must be a UUID.')
  try {
    const context = await requestContext(named.data)
    if (named.data && context.viewer.workspaceId !== named.data) {
      return refuse(404, 'That workspace is not here.')
    }
    const data = await read(context, filter.data)
    if (data === null) return refuse(404, 'That is not in this record.')
    return data instanceof Response ? data : Response.json(data, { headers: noStore })
  } catch (error) {
    return failed(error)
  }
}

/** The names of an address with their values, or a sentence where a name is given twice. */
function askedOf(search: URLSearchParams): Record<string, string> | string {
  const twice = [...search.keys()].find((name) => search.getAll(name).length > 1)
  if (twice) return `${twice}: Give it once, with commas between several values.`
  return Object.fromEntries([...search].filter(([, value]) => value !== ''))
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue?.code === 'unrecognized_keys') return `There is no filter named ${issue.keys.join(', ')}.`
  return issue ? `${String(issue.path[0])}: ${issue.message}` : 'This address asks for something unknown.'
}

/** A value that the database cannot read is refused; an outage and a fault of ours are logged, and only the first explained. */
function failed(error: unknown): Response {
  if (isUnreadable(error)) return refuse(400, 'This address holds a value that cannot be read.')
  console.error(withoutValues(error))
  if (isDatabaseAway(error)) return refuse(503, 'The database cannot be reached. Nothing is lost; try again.')
  return refuse(500, 'Something went wrong here. It was written to the log of the server.')
}

/** PostgreSQL's class 22: a cursor that was tampered with, such as one with the 31st of June. */
function isUnreadable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('22')
}

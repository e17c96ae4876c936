import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/lib/core/security/policy'
import { turnAway } from '@/lib/core/security/request'
import { env } from '@/lib/validation/env'

/**
 * Sees every request: turns away what is not for us, then sets the nonce and the headers. Who may see or change
 * what is decided in the actions and the data layer, never here.
 */
export function proxy(request: NextRequest): Response {
  const { method, headers } = request
  const turned = turnAway({ method, host: headers.get('host'), origin: headers.get('origin') }, env().PORT)
  if (turned) return guarded(new Response(`${turned.message}\n`, { status: turned.status }))

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, { development: process.env.NODE_ENV === 'development' })
  const response = NextResponse.next({ request: { headers: ownHeaders(headers, nonce, policy) } })
  response.headers.set('Content-Security-Policy', policy)
  return guarded(response)
}

/** The request as the app sees it: our nonce and policy in place of any sent, and no word of a proxy believed. */
function ownHeaders(sent: Headers, nonce: string, policy: string): Headers {
  const own = new Headers(sent)
  for (const name of [...own.keys()]) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) own.delete(name)
  }
  own.set('x-nonce', nonce)
  own.set('Content-Security-Policy', policy)
  return own
}

function guarded<R extends Response>(response: R): R {
  response.headers.set('Referrer-Policy', 'same-origin')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  return response
}

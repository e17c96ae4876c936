import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentSecurityPolicy } from '@/lib/core/security/policy'
import { proxy } from '@/proxy'

beforeEach(() => {
  vi.stubEnv('PORT', '3000')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

function arrive(headers: Record<string, string>, method = 'GET'): Response {
  return proxy(new NextRequest('http://127.0.0.1:3000/predictions', { method, headers }))
}

test.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000'])('a request to %s is served', (host) => {
  expect(arrive({ host }).status).toBe(200)
})

test.each([
  'evil.example',
  'evil.example:3000',
  '127.0.0.1',
  '127.0.0.1:3001',
  'localhost:3000.evil.example',
  'localhost:3000@evil.example',
  'LOCALHOST:3000',
  '127.0.0.1:03000',
  '127.1:3000',
  'localhost.:3000',
  'localhost:3000.',
  'localhost:3000, evil.example',
  'evil@localhost:3000',
  '[::1]',
  '::1:3000',
  '[0:0:0:0:0:0:0:1]:3000',
  '[::ffff:127.0.0.1]:3000',
  '0.0.0.0:3000',
  '',
])('a request to the host "%s" is misdirected', (host) => {
  expect(arrive({ host }).status).toBe(421)
})

test('a request without a host is misdirected', () => {
  expect(arrive({}).status).toBe(421)
})

test('a forwarded host does not make a stranger one of ours', () => {
  expect(arrive({ host: 'evil.example', 'x-forwarded-host': '127.0.0.1:3000' }).status).toBe(421)
})

test('port 80 is ours with and without the number', () => {
  vi.stubEnv('PORT', '80')
  expect(arrive({ host: 'localhost' }).status).toBe(200)
  expect(arrive({ host: 'localhost:80' }).status).toBe(200)
})

test.each(['http://127.0.0.1:3000', 'https://127.0.0.1:3000'])('a write from %s is let through', (origin) => {
  expect(arrive({ host: '127.0.0.1:3000', origin }, 'POST').status).toBe(200)
})

test.each([
  'null',
  '',
  'http://evil.example',
  'http://127.0.0.1:3000.evil.example',
  'http://localhost:3000',
  'http://127.0.0.1:3001',
  'http://127.0.0.1:3000/',
  'file://127.0.0.1:3000',
])('a write from the origin "%s" is refused', (origin) => {
  expect(arrive({ host: '127.0.0.1:3000', origin }, 'POST').status).toBe(403)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('a %s without an origin is refused', (method) => {
  expect(arrive({ host: '127.0.0.1:3000' }, method).status).toBe(403)
})

test('looking needs no origin, and any other way of asking does', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(arrive({ host: '127.0.0.1:3000', origin: 'http://evil.example' }, method).status).toBe(200)
    expect(arrive({ host: 'evil.example' }, method).status).toBe(421)
  }
  expect(arrive({ host: '127.0.0.1:3000' }, 'PROPFIND').status).toBe(403)
})

test('a server action is a write like any other', () => {
  const action = { host: '127.0.0.1:3000', 'next-action': 'abc', accept: 'text/x-component' }
  expect(arrive(action, 'POST').status).toBe(403)
  expect(arrive({ ...action, origin: 'http://127.0.0.1:3000' }, 'POST').status).toBe(200)
})

test('every answer says how it may be used, a refusal too', () => {
  for (const host of ['127.0.0.1:3000', 'evil.example']) {
    const { headers } = arrive({ host })
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  }
})

test('each answer carries its own nonce, which the app is told', () => {
  const [one, two] = [arrive({ host: '127.0.0.1:3000' }), arrive({ host: '127.0.0.1:3000' })]
  const policy = one.headers.get('Content-Security-Policy')
  expect(policy).toContain(`'nonce-${one.headers.get('x-middleware-request-x-nonce')}'`)
  expect(policy).not.toBe(two.headers.get('Content-Security-Policy'))
})

test('a nonce, a policy or a proxy that the request claims is not believed', () => {
  const { headers } = arrive({
    host: '127.0.0.1:3000',
    'x-nonce': 'mine',
    'content-security-policy': "script-src 'nonce-mine'",
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  })
  expect(headers.get('x-middleware-request-x-nonce')).not.toBe('mine')
  expect(headers.get('x-middleware-request-content-security-policy')).not.toContain('mine')
  expect(headers.get('x-middleware-override-headers')).not.toMatch(/forwarded/)
})

test('the policy lets in our own files and what carries the nonce, nothing else', () => {
  expect(contentSecurityPolicy('X', { development: false })).toBe(
    "default-src 'none'; script-src 'self' 'nonce-X' 'strict-dynamic'; style-src 'self' 'nonce-X'; " +
      "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
  )
})

test('only development may evaluate strings and style inline', () => {
  expect(contentSecurityPolicy('X', { development: true })).toContain("'unsafe-eval'")
  expect(contentSecurityPolicy('X', { development: false })).not.toContain("'unsafe-eval'")
})

/**
 * The Content-Security-Policy of a response: nothing but our own files, scripts and styles only with the
 * response's nonce, no frame around us. Style attributes stay allowed: charts and tracks place things by them.
 * Development needs `eval` for source maps and React's messages, and inline styles for hot reloading.
 */
export function contentSecurityPolicy(nonce: string, { development }: { development: boolean }): string {
  const styles = development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    styles,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

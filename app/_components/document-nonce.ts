declare global {
  var __webpack_nonce__: string | undefined
}

/**
 * Radix adds style elements when something opens; the policy lets them in with the nonce that the document was
 * served with, which this global hands over. Read from the document: a later navigation's nonce is not the page's.
 */
if (typeof document !== 'undefined') {
  globalThis.__webpack_nonce__ ??= document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
}

/** The nonce of the open document, for a Radix part that takes one as a property. */
export function documentNonce(): string | undefined {
  return globalThis.__webpack_nonce__
}

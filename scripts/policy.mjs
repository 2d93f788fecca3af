/** What a browser may do with the page, as headers: the server sends them, the build writes the policy into the page. */

/**
 * The strict policy: everything from the page's own origin, nothing inline, nothing evaluated.
 * `frame-ancestors` only works as a header, so the page's own copy leaves it out.
 */
export const POLICY = [
  "default-src 'self'",
  // WebAssembly alone may be compiled: the encoder's runtime is
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // scripts and threads only by the page's one policy: web/trusted-types.ts
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** @type {Readonly<Record<string, string>>} */
export const HEADERS = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // nothing that watches, listens or pays; the clipboard is for copying a report
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

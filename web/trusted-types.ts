/**
 * Scripts and threads come from the page's own origin alone: where the browser enforces Trusted Types, this is the only
 * policy, and nothing else may become a script. https://w3c.github.io/trusted-types/
 */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError(`No script from elsewhere: ${url}`);
  },
});

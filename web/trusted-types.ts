import { IN_ONE_FILE } from '#carried';

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
    // a file on the disk has no origin, and carries its threads: only the page itself makes such an address
    if (IN_ONE_FILE ? url.startsWith('blob:') : new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError(`No script from elsewhere: ${url}`);
  },
});

/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Under `require-trusted-types-for 'script'` a worker can only be started through a policy. The one policy there is
 * lets through scripts of this package's own worker folder and nothing else; markup and code from strings stay
 * impossible, since it has no `createHTML` and no `createScript`. Import this first on a page that starts a worker.
 */
const policies = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

policies?.createPolicy('default', {
  createScriptURL: (url) => {
    const { origin, pathname } = new URL(url, location.href);
    if (origin !== location.origin || !/^\/assets\/[\w.-]+\.js$/u.test(pathname))
      throw new TypeError('Only the workers of this package are started.');
    return url;
  },
});

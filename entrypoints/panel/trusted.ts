interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Where the browser knows Trusted Types, no text of ours becomes markup or code: the manifest asks for that, and this is
 * the one policy that it allows. It lets through the addresses of our own threads beside the page, and nothing else.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustOwnThreads(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwnThread(new URL(address, location.href)) ? address : null),
  });
}

/** Named in the build by the file that it is made of, and a hash. */
const isOwnThread = ({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): boolean =>
  origin === location.origin && /^\/assets\/[\w.-]+worker-[\w-]+\.js$/.test(pathname);

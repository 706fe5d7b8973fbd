/**
 * The first script of a page that is watched: keeps what is said in the console, what goes against the
 * security policy, and what is touched of all that stores or sends. A script, no module, so that it
 * runs before any other.
 */
{
  const said: string[] = [];
  const violations: string[] = [];
  const policies: string[] = [];
  const touched: string[] = [];
  Object.assign(window, { said, violations, policies, touched });

  for (const kind of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    console[kind] = (...all: unknown[]) => void said.push(`${kind}: ${all.map(String).join(' ')}`);
  }
  addEventListener(
    'error',
    ({ target, message }) =>
      said.push(`uncaught: ${message || (target instanceof Element && target.outerHTML)}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => said.push(`uncaught: ${reason}`));
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, sample, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );

  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy: (name: string, ...rest: unknown[]) => unknown };
  };
  if (trustedTypes) {
    const { createPolicy } = trustedTypes;
    trustedTypes.createPolicy = (name, ...rest) => {
      policies.push(name);
      return createPolicy.call(trustedTypes, name, ...rest);
    };
  }

  /** How a browser looks something up: on the object itself, then on what it inherits from. */
  const find = (from: object | null, name: string): PropertyDescriptor | undefined =>
    from
      ? (Object.getOwnPropertyDescriptor(from, name) ??
        find(Object.getPrototypeOf(from) as object | null, name))
      : undefined;

  const watch = (target: object, names: readonly string[]): void => {
    for (const name of names) {
      const found = find(target, name);
      Object.defineProperty(target, name, {
        configurable: true,
        get(): unknown {
          touched.push(name);
          return found?.get ? (found.get.call(target) as unknown) : found?.value;
        },
        set(to: unknown) {
          touched.push(name);
          found?.set?.call(target, to);
        },
      });
    }
  };
  const wanted: readonly (readonly [object, readonly string[]])[] = [
    [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']],
    [window, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'open']],
    [document, ['cookie', 'domain', 'referrer']],
    [navigator, ['sendBeacon', 'serviceWorker', 'storage', 'userAgent', 'geolocation']],
    [history, ['pushState', 'replaceState']],
  ];
  for (const [target, names] of wanted) {
    watch(
      target,
      names.filter((name) => name in target),
    );
  }
}

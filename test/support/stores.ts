/** All that a site can keep on a patient's device, as one text per thing that is kept. */
type Realm = Window & typeof globalThis;

const databases = async ({ indexedDB }: Realm): Promise<string[]> =>
  (await indexedDB.databases()).map(({ name }) => `database ${name}`);

const cachesOf = async ({ caches }: Realm): Promise<string[]> =>
  (await caches.keys()).map((name) => `cache ${name}`);

const workers = async ({ navigator }: Realm): Promise<string[]> =>
  (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`);

const entries = (kind: string, storage: Storage): string[] =>
  Object.entries(storage).map((entry) => `${kind} ${entry.join('=')}`);

/** What is kept now. */
export const kept = async (window: Realm): Promise<readonly string[]> =>
  [
    ...entries('local', window.localStorage),
    ...entries('session', window.sessionStorage),
    ...window.document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => `cookie ${cookie}`),
    ...(await databases(window)),
    ...(await cachesOf(window)),
    ...(await workers(window)),
  ].toSorted();

/** Keeps one thing of each kind, until `forget`. */
export const keep = async (window: Realm, name: string): Promise<() => Promise<void>> => {
  const { localStorage, sessionStorage, document, indexedDB, caches } = window;
  localStorage.setItem(name, '1');
  sessionStorage.setItem(name, '1');
  document.cookie = `${name}=1`;
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve(undefined);
    });
  });
  await caches.open(name);
  return async () => {
    localStorage.removeItem(name);
    sessionStorage.removeItem(name);
    document.cookie = `${name}=; max-age=0`;
    indexedDB.deleteDatabase(name);
    await caches.delete(name);
  };
};

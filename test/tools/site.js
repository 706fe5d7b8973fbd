import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { minify } from 'terser';

const dist = resolve(import.meta.dirname, '../../dist');

/** All that was asked for on behalf of a page: of its own server, and of the third party. */
const asked = [];

/** A built file as it stands; nothing where there is none of that name. */
const built = (name) => readFile(resolve(dist, basename(name)), 'utf8').catch(() => undefined);

/** What an older release, a slow network or a plugin that speeds up sites makes of a built file. */
async function changed(name, { version, late, minified, before = '', after = '' }) {
  let code = await built(name);
  if (late) await setTimeout(Number(late));
  if (version) code = code.replace(/\d+\.\d+\.\d+/, version);
  if (minified) ({ code = '' } = await minify(code, { module: !name.includes('classic') }));
  return before + code + after;
}

/** A page in whose place for the code of a built file that code stands. */
async function inlined(markup) {
  const [place, name] = /<!-- code of (\S+) -->/.exec(markup) ?? [];
  const code = name && (await built(name));
  return place ? markup.replace(place, () => code) : markup;
}

/**
 * `/test/site/page/<key>?markup=…&policy=…` is a page with a security policy in its header, and the code
 * of a file where its markup says `<!-- code of <name> -->`; `/test/site/file/<name>?…` is a built file, changed as the query says.
 */
export async function siteMiddleware(context, next) {
  const key = /\/test\/site\/page\/([\w-]+)/.exec(context.get('referer'))?.[1];
  if (key) asked.push({ key, party: 'own', path: context.path });
  const [, kind, name] = /^\/test\/site\/(page|file)\/([\w.-]+)$/.exec(context.path) ?? [];
  const { query } = context;
  if (kind === 'page') {
    if (query.policy) context.set('content-security-policy', query.policy);
    context.type = 'text/html; charset=utf-8';
    context.body = await inlined(query.markup ?? '');
  } else if (kind === 'file') {
    context.type = 'text/javascript; charset=utf-8';
    context.body = await changed(name, query);
  } else return next();
  return undefined;
}

/**
 * The third party: `/<key>/open/<name>` is a built file that any site may read, `/<key>/closed/<name>`
 * one without that header. It answers whatever it is asked, and remembers it.
 */
async function answer({ url }, response) {
  const [, key, way, name = ''] = new URL(url, 'http://third.party').pathname.split('/');
  asked.push({ key, party: 'third', path: [way, name].join('/') });
  const code = name && (await built(name));
  response.writeHead(200, {
    'content-type': code ? 'text/javascript; charset=utf-8' : 'text/plain',
    'cache-control': 'no-store',
    ...(way === 'open' && { 'access-control-allow-origin': '*' }),
  });
  response.end(code);
}

let third;

/**
 * `executeServerCommand('third-party')` tells where it is;
 * `executeServerCommand('asked', { key })` what was asked for on behalf of a page.
 */
export const sitePlugin = {
  name: 'site',
  async serverStart() {
    third = createServer((...both) => void answer(...both)).listen(0, '127.0.0.1');
    await once(third, 'listening');
  },
  async serverStop() {
    third.closeAllConnections();
    third.close();
  },
  executeCommand({ command, payload }) {
    if (command === 'third-party') return `http://127.0.0.1:${third.address().port}`;
    if (command === 'asked') return asked.filter(({ key }) => key === payload.key);
    return undefined;
  },
};

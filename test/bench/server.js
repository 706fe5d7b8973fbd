/** Serves texts from memory; nothing is kept by the browser, so that every visit is the first. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** `?late=900` is answered after 900 ms. */
export async function serve(files) {
  async function respond({ url }, response) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    await wait(Number(searchParams.get('late') ?? 0));
    const body = files[pathname];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${types[extname(pathname)] ?? 'text/plain'};charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(body);
  }
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A way to a store of files, at an address of its own. */
interface StoreWay {
  readonly url: string;
  close(): void;
}

/** A way to the store that is open for as much as one part, and then for nothing more. */
export async function stallingWay(url: string): Promise<StoreWay & { isStalled(): boolean }> {
  const { port } = new URL(url);
  let left = 34 * 1024 * 1024;
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.on('data', (data) => {
      left -= data.length;
      if (left > 0) far.write(data);
    });
    near.on('close', () => far.destroy());
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  return {
    url: url.replace(`:${port}/`, `:${own}/`),
    isStalled: () => left <= 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A way to the store by which nothing can be removed. */
export async function keepingWay(url: string): Promise<StoreWay> {
  const { port } = new URL(url);
  const server = createHttpServer((near, answer) => {
    const { method, url: path, headers } = near;
    if (method === 'DELETE') return answer.writeHead(403).end();
    const far = request({ host: '127.0.0.1', port, method, path, headers }, (found) => {
      answer.writeHead(found.statusCode!, found.headers);
      found.pipe(answer);
    });
    return near.pipe(far);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  return { url: url.replace(`:${port}/`, `:${own}/`), close: () => server.close() };
}

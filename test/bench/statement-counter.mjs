// Counts the statements that a product executes, between it and its database.
import { connect, createServer } from 'node:net';

/** Stands between the product and its database and counts what is executed. */
export async function counted(url) {
  const there = new URL(url);
  let statements = 0;
  // Without delay, as drivers are: small packets held back would count 40 ms a turn against the product.
  const server = createServer({ noDelay: true }, (inside) => {
    const outside = connect({ port: Number(there.port || 5432), host: there.hostname, noDelay: true });
    let rest = Buffer.alloc(0);
    let begun = false;
    inside.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (;;) {
        // The first message has no type; each later one begins with it.
        const head = begun ? 5 : 4;
        if (rest.length < head) break;
        const size = rest.readInt32BE(head - 4) + (begun ? 1 : 0);
        if (rest.length < size) break;
        if (begun && (rest[0] === 0x45 || rest[0] === 0x51)) statements += 1;
        begun = true;
        rest = rest.subarray(size);
      }
      outside.write(chunk);
    });
    outside.on('data', (chunk) => inside.write(chunk));
    for (const [one, other] of [
      [inside, outside],
      [outside, inside],
    ])
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const here = new URL(url);
  here.hostname = '127.0.0.1';
  here.port = String(server.address().port);
  return {
    url: here.href,
    count: () => statements,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections?.();
      }),
  };
}

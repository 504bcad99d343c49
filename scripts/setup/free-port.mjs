import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that Linux (from 32768), macOS and Windows (from 49152) give to outgoing connections. */
const PORTS = { from: 20_000, below: 32_768 };
const TRIES = 100;

/**
 * A port of this machine that is free. Outgoing connections are given none of its kind, so that it is still free when
 * a program that was told of it has started.
 */
export async function freePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(PORTS.from, PORTS.below);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port was found from ${PORTS.from} to ${PORTS.below - 1}.`);
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

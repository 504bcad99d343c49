import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { ConfigurationError, type Config } from '#platform/config/config';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** @throws {ConfigurationError} if nothing can be written in DATA_DIR: that is told at once, and not with the first file. */
export async function prepareDataFolder({ DATA_DIR }: Config): Promise<void> {
  const probe = join(DATA_DIR, `.probe-${randomUUID()}`);
  try {
    await mkdir(DATA_DIR, { recursive: true });
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  } catch (error) {
    const fault = `in ${resolve(DATA_DIR)} nothing can be written; write a folder that the account of Norbanet may write`;
    throw new ConfigurationError([`DATA_DIR: ${fault} (${codeOf(error)})`]);
  }
}

const LISTEN_FAULTS: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ PORT }) =>
    `PORT: another program listens on ${PORT} already, perhaps an earlier start of Norbanet; end it, or write another port`,
  EACCES: ({ PORT }) => `PORT: this account may not listen on ${PORT}; write a port from 1024 up`,
  EADDRNOTAVAIL: () =>
    'HOST: this machine has no such address; write one of its own, such as 127.0.0.1, or 0.0.0.0 for all of them',
  ENOTFOUND: () =>
    'HOST: no such host is known here; write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them',
};

/**
 * @throws {ConfigurationError} if nobody could listen at this address: asked before anything is changed, so that a second
 * start beside a first one leaves the database and the jobs alone.
 */
export async function checkAddress(config: Config): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(config.PORT, config.listenHost), 'listening');
  } catch (error) {
    rethrowListenFault(config, error);
  }
  await new Promise((closed) => probe.close(closed));
}

/** Throws on what keeps the server from listening in the operator's words, and everything else as it is. */
export function rethrowListenFault(config: Config, error: unknown): never {
  const code = codeOf(error);
  const fault = LISTEN_FAULTS[code === 'EAI_AGAIN' ? 'ENOTFOUND' : code];
  if (!fault) throw error;
  throw new ConfigurationError([`${fault(config)} (${code})`]);
}

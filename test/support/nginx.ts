import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { waitUntil } from './wait-until.ts';

export const NGINX = findProgram(['nginx'], { places: ['/usr/sbin/nginx'] });

/** Waits until something listens on a port of this machine. */
export const waitForPort = (port: number): Promise<boolean> =>
  waitUntil(`something listens on port ${port}`, async () => {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return isOpen;
  });

export interface NginxOptions {
  readonly port: number;
  /** Where the two API processes listen. */
  readonly upstreams: readonly [string, string];
  /** As an operator names them in TRUSTED_PROXIES. */
  readonly trustedProxies: string;
  /** What stands beside the shipped file. */
  readonly more?: string;
}

/** Debian's nginx with the file that is shipped; changed in it is only where it listens, asks and writes. */
export class NginxProcess {
  private constructor(
    readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  static async start({ port, upstreams, trustedProxies, more = '' }: NginxOptions): Promise<NginxProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const trusted = join(folder, 'trusted-proxies.conf');
    execFileSync('docker/trusted-proxies.sh', [trusted], { env: { TRUSTED_PROXIES: trustedProxies } });
    const shipped = readFileSync('docker/nginx.conf', 'utf8')
      .replace('/tmp/trusted-proxies.conf', trusted)
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replaceAll('api-1:3000', upstreams[0])
      .replaceAll('api-2:3000', upstreams[1])
      .replaceAll('/var/log/nginx/', `${folder}/`);
    writeFileSync(join(folder, 'shipped.conf'), shipped);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const lines = [
      `pid ${folder}/nginx.pid; daemon off; master_process off; error_log stderr crit;`,
      `events {} http { ${paths.join(' ')} include ${folder}/shipped.conf; ${more} }`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
    const child = spawn(NGINX!, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    await waitForPort(port);
    return new NginxProcess(folder, child);
  }

  /** What it wrote into its logs. */
  logs(): string {
    return ['access.log', 'error.log'].map((name) => readFileSync(join(this.folder, name), 'utf8')).join('');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

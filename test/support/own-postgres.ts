import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lasting, type RunningCluster, startCluster } from '../../scripts/postgres/cluster.mjs';
import { type ClusterPlace, passingPlace } from '../../scripts/postgres/location.mjs';
import { waitUntil } from './wait-until.ts';

/** A PostgreSQL of the test's own, as durable as a real one, which may be stopped, killed and started again. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private readonly place: ClusterPlace,
    private cluster: RunningCluster,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'norbanet-postgres-'));
    const place = await passingPlace(folder);
    const cluster = await startCluster(place, { settings: SETTINGS, say: () => undefined });
    await cluster.ready;
    return new OwnPostgres(folder, place, cluster);
  }

  /** As its owner. */
  get url(): string {
    return this.cluster.ownerUrl;
  }

  private get pid(): number {
    return Number(readFileSync(join(this.place.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** It ends as in a power cut: first the one who would start everything again, then all the others. */
  async kill(): Promise<void> {
    const { pid } = this;
    process.kill(pid, 'SIGKILL');
    await waitUntil('PostgreSQL is gone', () => !isAlive(pid));
  }

  /** Starts it again at the same address. */
  async resume(): Promise<void> {
    const port = Number(new URL(this.url).port);
    this.cluster = await startCluster(this.place, { settings: SETTINGS, say: () => undefined, port });
    await this.cluster.ready;
  }

  async stop(): Promise<void> {
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const SETTINGS = { ...lasting };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

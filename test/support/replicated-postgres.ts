import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { lasting, type RunningCluster, startCluster } from '../../scripts/postgres/cluster.mjs';
import { type ClusterPlace, passingPlace } from '../../scripts/postgres/location.mjs';

/** As a server that is followed: its log is kept for whoever follows, and says each statement. */
const FOLLOWED = {
  ...lasting,
  wal_level: 'replica',
  max_wal_senders: '4',
  log_statement: 'all',
  hot_standby_feedback: 'on',
  max_standby_streaming_delay: '200ms',
};

/** One server of two: the database, or the replica that follows it. */
export class ReplicatedServer {
  private constructor(
    private readonly place: ClusterPlace,
    private cluster: RunningCluster,
  ) {}

  static async start(place: ClusterPlace): Promise<ReplicatedServer> {
    const cluster = await startCluster(place, { settings: FOLLOWED, say: () => undefined });
    await cluster.ready;
    return new ReplicatedServer(place, cluster);
  }

  /** As its owner. */
  get url(): string {
    return this.cluster.ownerUrl;
  }

  /** The same address on this server. */
  urlOf(url: string): string {
    return Object.assign(new URL(url), { host: new URL(this.url).host }).href;
  }

  /** How many statements it was sent that name this. */
  statementsWith(words: string): number {
    return readFileSync(`${this.place.data}.log`, 'utf8').split(words).length - 1;
  }

  async run(sql: string, database = 'postgres'): Promise<object[]> {
    const client = new Client({
      connectionString: Object.assign(new URL(this.url), { pathname: `/${database}` }).href,
    });
    await client.connect();
    const { rows } = await client.query<object>(sql);
    await client.end();
    return rows;
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }

  /** Starts it again at the same address. */
  async resume(): Promise<void> {
    const port = Number(new URL(this.url).port);
    this.cluster = await startCluster(this.place, { settings: FOLLOWED, say: () => undefined, port });
    await this.cluster.ready;
  }
}

/** A PostgreSQL, and a replica of it that is made as by `pg_basebackup` and follows its log. */
export async function startReplicatedPostgres(): Promise<{
  readonly primary: ReplicatedServer;
  readonly replica: ReplicatedServer;
  readonly stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-replica-'));
  const place = await passingPlace(folder);
  const primary = await ReplicatedServer.start(place);
  // Both begin at the same folder; the embedded PostgreSQL has no pg_basebackup.
  await primary.stop();
  const data = join(place.home, 'replica');
  execFileSync('cp', ['-a', place.data, data]);
  copyFileSync(`${place.data}.password`, `${data}.password`);
  await primary.resume();
  const { hostname, port, username, password } = new URL(primary.url);
  writeFileSync(join(data, 'standby.signal'), '');
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  );
  const replica = await ReplicatedServer.start({ ...place, data });
  return {
    primary,
    replica,
    stop: async () => {
      await replica.stop();
      await primary.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

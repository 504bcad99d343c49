import type { Client } from 'pg';
import { ConfigurationError, type Config } from '#platform/config/config';
import { findPosition, ReplicaSession } from '#platform/persistence/replica/replica-session';
import type { ReplicaVerdict } from '#platform/persistence/replica/replica-verdict';
import { rethrowConnectionFault } from './connection-faults.ts';
import { withClient } from './data-source.ts';

/** One that is busy is a second behind at most. */
const DELAYS_MS = [10, 40, 150, 300, 500];

export interface ReplicaExamination {
  readonly verdict: ReplicaVerdict;
  /** Since when what it last replayed is committed; null where it has replayed nothing yet. */
  readonly lagSeconds: number | null;
}

/** Looks at the replica as a reader would, and waits a second for it. */
export function examineReplica(databaseUrl: string, replicaUrl: string): Promise<ReplicaExamination> {
  return withClient(databaseUrl, async (database: Client) => {
    const position = await findPosition({
      query: async ({ text, values }) => (await database.query(text, [...values])).rows,
    });
    const look = async (replica: Client): Promise<ReplicaExamination> => {
      const session = new ReplicaSession(replica);
      const verdict = await session.begin(position, DELAYS_MS);
      return { verdict, lagSeconds: session.lagSeconds };
    };
    return withClient(replicaUrl, look, { pipeline: true });
  });
}

const OTHER =
  'it leads to another database than DATABASE_URL; write the address of a replica that follows that one, or leave it empty';
const PROMOTED =
  'it leads to a server that follows none, so it is not read; write the address of a replica, or leave it empty';
const CLOCK =
  'its clock is more than a second from that of DATABASE_URL, so it is not read; let both machines take their time from the network';

/**
 * Members are answered without a replica too, so one that cannot be read keeps nobody from starting.
 * @returns what the starter should read.
 * @throws {ConfigurationError} if it is no replica of this database, but another one.
 */
export async function findReplicaWarnings({
  DATABASE_URL,
  DATABASE_REPLICA_URL,
}: Config): Promise<readonly string[]> {
  if (!DATABASE_REPLICA_URL) return [];
  try {
    const { verdict } = await examineReplica(DATABASE_URL, DATABASE_REPLICA_URL);
    if (verdict === 'other') throw new ConfigurationError([`DATABASE_REPLICA_URL: ${OTHER}`]);
    if (verdict === 'promoted') return [`DATABASE_REPLICA_URL: ${PROMOTED}`];
    return verdict === 'clock' ? [`DATABASE_REPLICA_URL: ${CLOCK}`] : [];
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    return [explain(error)];
  }
}

function explain(error: unknown): string {
  try {
    return rethrowConnectionFault('DATABASE_REPLICA_URL', error);
  } catch (told) {
    return told instanceof ConfigurationError
      ? told.faults.join('\n')
      : 'DATABASE_REPLICA_URL: it cannot be asked; "doctor" says more';
  }
}

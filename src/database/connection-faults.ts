import { DatabaseError } from 'pg';
import { type Config, ConfigurationError } from '#platform/config/config';

/** Why PostgreSQL does not do what it is asked, and what to do, by the code of the system, of TLS or of PostgreSQL. */
const CAUSES: readonly (readonly [codes: readonly string[], cause: string])[] = [
  [
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT'],
    'nothing answers at its host and port; start PostgreSQL, or write the host and port where it listens',
  ],
  [
    ['ENOTFOUND', 'EAI_AGAIN'],
    'its host is not known here; write the name or the address of the host of your PostgreSQL',
  ],
  [
    ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'timeout'],
    'its host does not answer; write another host and port, or let this machine through its firewall',
  ],
  [
    ['28P01'],
    'PostgreSQL does not take its password; write the password of its role, or give the role this one',
  ],
  [
    ['28000'],
    'PostgreSQL does not let its role in from here; write a role that may log in, and let it in by pg_hba.conf',
  ],
  [
    ['3D000'],
    'there is no database of its name; write the name of one that is there, or make it by createdb',
  ],
  [['53300'], 'PostgreSQL has no connection left; raise its max_connections, or lower DATABASE_POOL'],
  [['57P03'], 'PostgreSQL is not ready yet; start again in a moment'],
  [['57P01', '57P02'], 'PostgreSQL was ended meanwhile; see that it runs, and do this again'],
  [['53100'], 'PostgreSQL has no space left on its disk; make room, and do this again'],
  [
    ['25006'],
    'PostgreSQL takes no changes there, as a replica does not; write the address of the one that does',
  ],
  [['42501'], 'its role may not do this; write the role that owns the database, or make this one its owner'],
  [['no-tls'], 'the server speaks no TLS; leave sslmode out of the address, or switch on TLS in PostgreSQL'],
  [
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    'the certificate of the server is signed by nobody who is known here; name its authority by sslrootcert=FILE',
  ],
];

const ENDED = /^(?:Connection terminated|Client has encountered a connection error)/;

/** pg says these without a code. */
const WORDS: readonly (readonly [RegExp, code: string])[] = [
  [/does not support SSL/, 'no-tls'],
  [/timeout expired|connection timeout/i, 'timeout'],
  [ENDED, '57P01'],
];

/** The setting that holds the address of PostgreSQL itself. */
export const directSetting = ({ DATABASE_DIRECT_URL }: Config): string =>
  DATABASE_DIRECT_URL ? 'DATABASE_DIRECT_URL' : 'DATABASE_URL';

/** The setting that holds the address of the role that makes the tables. */
export const ownerSetting = (config: Config): string =>
  config.DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : directSetting(config);

/**
 * For what an operator waits for at an address: throws on what keeps PostgreSQL from doing it in the operator's words,
 * with the name of the setting, and everything else as it is.
 */
export function rethrowConnectionFault(setting: string, error: unknown): never {
  const code = codeOf(error);
  const cause = CAUSES.find(([codes]) => codes.includes(code))?.[1];
  if (!cause) throw error;
  throw new ConfigurationError([`${setting}: ${cause} (${code})`], { cause: error });
}

/** Whether PostgreSQL said it, or its connection ended. Codes of the system may speak of a file or of another server. */
export const isDatabaseFault = (error: unknown): boolean =>
  error instanceof DatabaseError || (error instanceof Error && ENDED.test(error.message));

/** A host of several addresses is refused several times over, and the first one counts. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return WORDS.find(([words]) => words.test(error.message))?.[1] ?? '';
}

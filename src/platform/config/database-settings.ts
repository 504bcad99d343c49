import { IsInt, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.decorator.ts';
import { hint, IsServiceUrl } from './config-rules.ts';

const PASSWORD_HINT = hint('the password in one line, and the address without it');
const NAMESPACE_HINT = hint('up to 63 small letters, digits, - and _, such as norbanet_nordic');
const POOL_HINT = hint('a number from 2 to 200');

/** Where the database is, as whom it is asked, and by how many connections. */
export class DatabaseSettings {
  @IsServiceUrl(
    ['postgres', 'postgresql'],
    'the address of your PostgreSQL: postgres://user:password@host:5432/norbanet',
  )
  DATABASE_URL!: string;

  /**
   * The same database without the pooler that DATABASE_URL leads through: for migrations and jobs, which need
   * connections of their own. Without it, DATABASE_URL is that address.
   */
  @MayBeAbsent()
  @IsServiceUrl(
    ['postgres', 'postgresql'],
    'the address of your PostgreSQL itself, where DATABASE_URL leads through a pooler: ' +
      'postgres://user:password@host:5432/norbanet',
  )
  DATABASE_DIRECT_URL?: string;

  /**
   * The same database as the owner of its tables, who migrates; the role of DATABASE_URL then owns nothing. A process
   * that starts on a migrated database needs none.
   */
  @MayBeAbsent()
  @IsServiceUrl(
    ['postgres', 'postgresql'],
    'the address of your PostgreSQL as the owner of the tables: postgres://owner:password@host:5432/norbanet',
  )
  DATABASE_OWNER_URL?: string;

  /**
   * A replica that follows the same database, by the same role: searches and other heavy reads are made there once it
   * holds what the database holds. Without it, the database does them all.
   */
  @MayBeAbsent()
  @IsServiceUrl(
    ['postgres', 'postgresql'],
    'the address of a replica that follows your PostgreSQL, for heavy reads: ' +
      'postgres://user:password@replica:5432/norbanet',
  )
  DATABASE_REPLICA_URL?: string;

  /** The password of DATABASE_URL as it is: a sign that means something in an address stands here for itself. */
  @MayBeAbsent()
  @Matches(/^[^\r\n]+$/, PASSWORD_HINT)
  DATABASE_PASSWORD?: string;

  /** The password of DATABASE_OWNER_URL. */
  @MayBeAbsent()
  @Matches(/^[^\r\n]+$/, PASSWORD_HINT)
  DATABASE_OWNER_PASSWORD?: string;

  @IsInt(POOL_HINT)
  @Min(2, POOL_HINT)
  @Max(200, POOL_HINT)
  DATABASE_POOL: number = 10;

  /** Where a connection is one process's for as long as it holds it. */
  get directDatabaseUrl(): string {
    return this.DATABASE_DIRECT_URL ?? this.DATABASE_URL;
  }

  /** What all names of this network in Redis begin with. Without it, the name of the database says so. */
  @MayBeAbsent()
  @Matches(/^[a-z0-9][a-z0-9_-]{0,62}$/, NAMESPACE_HINT)
  REDIS_NAMESPACE?: string;

  /** Keeps what several networks have in one Redis apart. A pooler may know the database by another name. */
  get redisNamespace(): string {
    return this.REDIS_NAMESPACE ?? `norbanet-${new URL(this.directDatabaseUrl).pathname.slice(1)}`;
  }
}

const ROLE_HINT =
  'write the role of DATABASE_URL here too; the owner of the tables belongs into DATABASE_OWNER_URL alone';

/**
 * Through a direct address of another role, jobs would have other rights than pages; through that of a replica, a search
 * others than what it finds.
 */
export function findRoleFaults(settings: DatabaseSettings): readonly string[] {
  return (['DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URL'] as const)
    .filter((name) => isOfOtherRole(settings.DATABASE_URL, settings[name]))
    .map((name) => `${name}: ${ROLE_HINT}`);
}

function isOfOtherRole(url: string, other: string | undefined): boolean {
  if (!other || ![url, other].every((each) => URL.canParse(each))) return false;
  return new URL(url).username !== new URL(other).username;
}

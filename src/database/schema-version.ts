/** The oldest PostgreSQL whose SQL the migrations and the application use. */
const OLDEST_POSTGRES = 15;

/**
 * Why a server cannot hold the database; null where it can.
 * @param version what PostgreSQL calls `server_version_num`, such as 150020 for 15.20.
 */
export function postgresVersionFault(version: number, oldest = OLDEST_POSTGRES): string | null {
  const major = Math.floor(version / 10_000);
  if (major >= oldest) return null;
  return (
    `DATABASE_URL: its server is PostgreSQL ${major}, and Norbanet needs ${oldest} or newer. Nothing was changed. ` +
    `Move the database to a newer server, or name one`
  );
}

/** Why a database cannot hold the words of all languages; null where it can. */
export function encodingFault(encoding: string): string | null {
  if (encoding === 'UTF8') return null;
  return (
    `DATABASE_URL: its database is in ${encoding}, which has no signs for some of our languages. Nothing was changed. ` +
    `Make another one by "create database norbanet encoding UTF8 template template0", and name that`
  );
}

/**
 * Why this version cannot work on a schema; null where it can.
 * @param known the times of the migrations of this version.
 * @param done the migrations that the database has.
 */
export function newerSchemaFault(
  known: ReadonlySet<string>,
  done: readonly { readonly time: string; readonly name: string }[],
): string | null {
  const unknown = done.filter(({ time }) => !known.has(time));
  if (unknown.length === 0) return null;
  const others = unknown.length === 1 ? '' : ` and ${unknown.length - 1} more`;
  return (
    `DATABASE_URL: the database was brought to a newer version of Norbanet than this one, which does not know its ` +
    `migration ${unknown[0]!.name}${others}. Nothing was changed. Start that version again, or restore a backup that ` +
    `was made before the upgrade`
  );
}

import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { newId } from '../../src/platform/persistence/id.ts';
import { bodyArbitrary, hostileValue, type IdPool, valueArbitrary } from './contract-arbitraries.ts';
import type { Contract, ContractRoute } from './contract.ts';
import { addressesOfRoute } from './route-addresses.ts';

/** A request that is drawn, and the same one about what does not exist. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  /** With ids that nobody has where `path` has ids; null where it has none. */
  readonly absentPath: string | null;
  readonly body: unknown;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A few ids of every table that has any. */
export async function findIds(db: DataSource, perTable: number): Promise<string[]> {
  const tables = await db.query<{ name: string }[]>(`
    select format('%I', table_name) as name
    from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
    order by table_name`);
  const ids = await Promise.all(
    tables.map(({ name }) =>
      db.query<{ id: string }[]>(`select id from ${name} order by id desc limit ${perTable}`),
    ),
  );
  return ids.flat().map(({ id }) => id);
}

/** Requests of a route: about what is there, about what is not, and about what is no address at all. */
export async function requestArbitrary(
  db: DataSource,
  contract: Contract,
  route: ContractRoute,
  knownIds: readonly string[],
): Promise<fc.Arbitrary<FuzzedRequest>> {
  const ids: IdPool = fc.oneof(fc.constantFrom(...knownIds), fc.uuid({ version: 7 }));
  const addresses = await addressesOfRoute(db, route.path.replaceAll(/\{(\w+)\}/g, ':$1'));
  const paths = pathArbitrary(route.path, addresses, ids);
  const queries = queryArbitrary(contract, route, ids);
  const bodies = route.body
    ? bodyArbitrary(contract, route.body, ids)
    : fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: hostileValue });
  const hasBody = route.method !== 'GET' && route.method !== 'HEAD';
  return fc
    .record({ path: paths, query: queries, body: hasBody ? bodies : fc.constant(undefined) })
    .map(({ path, query, body }) => ({
      method: route.method,
      path: `${path}${query}`,
      absentPath: path.match(ID) ? `${path.replaceAll(ID, () => newId())}${query}` : null,
      body,
    }));
}

function pathArbitrary(pattern: string, addresses: readonly string[], ids: IdPool): fc.Arbitrary<string> {
  if (!pattern.includes('{')) return fc.constant(pattern);
  const segment = fc.oneof(
    { weight: 6, arbitrary: ids },
    { weight: 2, arbitrary: fc.constantFrom('DK', 'EE', 'en', 'ngo', '1', '2', 'standard:x') },
    { weight: 1, arbitrary: hostileValue.map((value) => encodedSegment(value)) },
  );
  const places = (pattern.match(/\{\w+\}/g) ?? []).length;
  const drawn = fc
    .array(segment, { minLength: places, maxLength: places })
    .map((segments) => segments.reduce((path, value) => path.replace(/\{\w+\}/, () => value), pattern));
  return addresses.length > 0
    ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...addresses) }, { weight: 2, arbitrary: drawn })
    : drawn;
}

const encodedSegment = (value: unknown): string =>
  encodeURIComponent(
    (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 300),
  ) || '0';

function queryArbitrary(contract: Contract, { query }: ContractRoute, ids: IdPool): fc.Arbitrary<string> {
  const fields = Object.fromEntries(
    query.map(({ name, schema = {} }) => [name, valueArbitrary(contract, schema, ids, 0)]),
  );
  const requiredKeys = query.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(fields, { requiredKeys }).map((values) => {
    const pairs = Object.entries(values).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => `${name}=${encodedSegment(one)}`),
    );
    return pairs.length > 0 ? `?${pairs.join('&')}` : '';
  });
}

import { ATTACHABLE_KINDS } from '@nbn/contracts';
import { newId } from '../../../src/platform/persistence/id.ts';
import { type ApiClient, type ApiResponse } from '../api-client.ts';
import type { DanishObject, Ids } from '../danish-objects.ts';
import type { AccessAttempt } from '../access-attempt.ts';
import { ACCESS_ATTEMPTS } from '../foreign-objects.ts';
import { OF_A_VERSION } from './rights-matrix.ts';
import { KIND_OF, type RightsSubject, type Variant } from './rights-subjects.ts';
import type { RightsWorld } from './rights-world.ts';

/** One way to ask for one thing: the route, what it is asked of, and the ids that stand there. */
export interface RightsAttempt {
  readonly address: string;
  readonly of: RightsSubject;
  readonly attempt: AccessAttempt;
  readonly ids: Ids;
}

const WORDS: Readonly<Record<string, string>> = {
  language: 'da',
  number: '1',
  kind: ATTACHABLE_KINDS[0],
  country: 'DK',
  seat: 'government',
  item: 'D1',
};

/** Here only what is asked of the one thing itself tells it from the others. */
const OF_ITSELF: Partial<Readonly<Record<Variant, DanishObject>>> = { 'a closed agenda item': 'item' };

/** The parents of a variant that many see who may not know of the thing itself. */
const SEEN_BESIDE: Partial<Readonly<Record<Variant, readonly string[]>>> = {
  'a closed agenda item': ['meetingId'],
};

const TRIED = Object.entries(ACCESS_ATTEMPTS).flatMap(([address, attempts]) =>
  typeof attempts === 'string' ? [] : attempts.map((attempt) => ({ address, attempt })),
);

/** Every attempt at Denmark's own things, and at every variant that has all that the address names. */
export function attemptsIn({ ids, variants }: RightsWorld): readonly RightsAttempt[] {
  const own = TRIED.map(({ address, attempt }): RightsAttempt => ({ address, of: attempt.of, attempt, ids }));
  const others = (Object.keys(variants) as Variant[]).flatMap((of) =>
    TRIED.filter(({ attempt }) => fits(of, variants[of], attempt)).map(
      ({ address, attempt }): RightsAttempt => ({
        address,
        of,
        attempt: { ...attempt, seen: [...(attempt.seen ?? []), ...(SEEN_BESIDE[of] ?? [])] },
        ids: { ...ids, ...variants[of] },
      }),
    ),
  );
  return [...own, ...others];
}

/** Things that are no part of what is tried, and may stand beside any of it. */
const BESIDE: readonly DanishObject[] = ['member', 'publishedClause', 'heldMeeting'];

function fits(of: Variant, variant: Partial<Ids>, { of: kind, path }: AccessAttempt): boolean {
  const things = Object.values(path);
  const itself = OF_ITSELF[of];
  return (
    KIND_OF[of] === kind &&
    things.some((thing) => thing in variant) &&
    things.every((thing) => thing in variant || BESIDE.includes(thing) || kind === 'a national document') &&
    (itself === undefined || things.includes(itself))
  );
}

/** The door of the matrix that an attempt goes through. */
export function doorOf({ address, attempt: { path } }: RightsAttempt): string {
  const named = 'versionId' in path && !address.includes(':versionId');
  return named && /\/(file|prints)$/.test(address) ? address + OF_A_VERSION : address;
}

/** The same ids, but for those parents that the caller may see, as ids that nobody has. */
export function absentIds({ attempt: { path, seen = [] }, ids }: RightsAttempt): Ids {
  const kept = new Set(seen.map((parameter) => path[parameter]));
  return Object.fromEntries(
    Object.entries(ids).map(([thing, id]) => [thing, kept.has(thing as DanishObject) ? id : newId()]),
  ) as Ids;
}

export function sendAttempt(
  client: ApiClient,
  { address, attempt: { path, query = '', body } }: RightsAttempt,
  ids: Ids,
): Promise<ApiResponse> {
  const [method, pattern] = address.split(' ') as [string, string];
  const filled = pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => WORDS[name] ?? ids[path[name]!]);
  return client.send(method, filled + query, method === 'GET' ? undefined : (body?.(ids) ?? {}));
}

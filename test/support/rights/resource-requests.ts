import type { DataSource } from 'typeorm';
import { newId } from '../../../src/platform/persistence/id.ts';
import type { ApiClient, ApiResponse } from '../api-client.ts';
import { addressesOfRoute } from '../route-addresses.ts';
import { openAnotherSession } from '../sessions.ts';
import { RESOURCE_BODIES } from './resource-bodies.ts';
import type { RightsCaller } from './rights-callers.ts';
import type { RightsWorld } from './rights-world.ts';

const WORDS: Readonly<Record<string, string>> = { country: 'DK', seat: 'ngo', language: 'da', number: '1' };
/** What an address needs besides its path before it answers at all. */
const QUERIES: Readonly<Record<string, string>> = {
  'GET /network/export': '?format=json',
  'GET /live/:room/events': '?after=0',
  'GET /practices/clause-choices': '?words=shelter',
  'GET /meeting-months': '?month=2027-06',
  'GET /audit/checkpoints/proof': '?earlier=1&later=1',
  'GET /slot-facts': '?timeZone=Europe/Riga&slot=2027-06-23T10:00/2027-06-23T12:00',
};
/** Addresses outside `/api`: pages for browsers without our client. */
const PAGE = /^\/(about|teams|published|glossary|dev)\b/;
/** These end the session that they come with. */
const ENDS_SESSION = /^DELETE \/sessions?$/;

/** A request of a route for a caller: of the first thing of its kind that there is, or of nothing. */
export async function askResource(
  { test, callers }: RightsWorld,
  route: string,
  path: string,
  caller: RightsCaller,
): Promise<ApiResponse> {
  const [method] = route.split(' ') as [string];
  const body = method === 'GET' || method === 'HEAD' ? undefined : (RESOURCE_BODIES[route] ?? {});
  const client: ApiClient =
    ENDS_SESSION.test(route) && caller !== 'public'
      ? await openAnotherSession(test, callers[caller].memberId)
      : callers[caller];
  // The client asks below `/api`; `..` leads out of it to the pages.
  return client.send(method, PAGE.test(path) ? `/..${path}` : path, body);
}

/** The address of a route with Denmark's words in it, and the ids of what there is. */
export async function pathOfResource(db: DataSource, route: string): Promise<string> {
  const [, pattern] = route.split(' ') as [string, string];
  const worded = pattern.replaceAll(/:([a-zA-Z]+)/g, (name, word: string) => WORDS[word] ?? name);
  const [found] = worded.includes(':') ? await addressesOfRoute(db, pattern) : [worded];
  const path = found ?? worded.replaceAll(/:[a-zA-Z]+/g, () => newId());
  return path + (QUERIES[route] ?? '');
}

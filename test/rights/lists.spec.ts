import { gatherMeetingEmails } from '../support/meetings.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { responseTextAt } from '../support/response-text.ts';
import { pathOfResource } from '../support/rights/resource-requests.ts';
import { RIGHTS_CALLERS, type RightsCaller, type SignedInCaller } from '../support/rights/rights-callers.ts';
import { LISTED, listedId } from '../support/rights/rights-lists.ts';
import { callersWhoKnow, RIGHTS } from '../support/rights/rights-matrix.ts';
import type { RightsSubject } from '../support/rights/rights-subjects.ts';
import {
  CLOSED_NOTE,
  CLOSED_TITLE,
  createRightsWorld,
  type RightsWorld,
} from '../support/rights/rights-world.ts';

const SUBJECTS = Object.keys(LISTED) as RightsSubject[];
/** Of the closed agenda item, its keeper among them. */
const ON_THE_LIST: readonly RightsCaller[] = ['team-named', 'team-author', 'secretariat'];
const MEMBERS = RIGHTS_CALLERS.filter((caller): caller is SignedInCaller => caller !== 'public');
/** Every route that lists, counts, searches or exports, of the whole Network or of Denmark. */
const LISTS = Object.values(RIGHTS.resources)
  .flatMap(({ actions }) => Object.values(actions).flatMap(({ doors }) => doors))
  .filter((door) => door.startsWith('GET ') && !/^GET \/(dev|docs|openapi|health)\b|:(?!country)/.test(door));

let world: RightsWorld;
/** All that each caller is told by lists, search, suggestions, the calendar feed and email, each by its name. */
let told: ReadonlyMap<RightsCaller, ReadonlyMap<string, string>>;

beforeAll(async () => {
  world = await createRightsWorld();
  await gatherMeetingEmails(world.test);
  await world.test.app.get(OutboxRelay).drain();
  told = new Map(
    await Promise.all(
      RIGHTS_CALLERS.map(async (caller) => [caller, await everythingToldTo(caller)] as const),
    ),
  );
}, 240_000);
afterAll(() => world.test.close());

async function everythingToldTo(caller: RightsCaller): Promise<ReadonlyMap<string, string>> {
  const { callers, test } = world;
  const said = new Map<string, string>();
  for (const door of LISTS)
    said.set(door, await responseTextAt(callers[caller], await pathOfResource(test.db, door)));
  if (caller === 'public') return said;
  for (const words of new Set(Object.values(LISTED).map((listed) => listed.words))) {
    const query = encodeURIComponent(words);
    said.set(`search for ${words}`, await responseTextAt(callers[caller], `/search?q=${query}`));
    said.set(
      `suggestions for ${words}`,
      await responseTextAt(callers[caller], `/search/suggestions?q=${encodeURIComponent(words.slice(0, 5))}`),
    );
  }
  said.set('the calendar feed', await calendarFeedOf(caller));
  said.set('emails', await emailsTo(caller));
  return said;
}

async function calendarFeedOf(caller: SignedInCaller): Promise<string> {
  const client = world.callers[caller];
  const { status, body } = await client.post<{ url: string }>('/calendar-feed');
  if (status >= 300) return '';
  const { pathname } = new URL(body.url);
  return (await fetch(client.url + pathname)).text();
}

async function emailsTo(caller: SignedInCaller): Promise<string> {
  const mails = await world.test.db.query<{ words: string }[]>(
    `select concat_ws(' ', subject, text, html, calendar_ics) as words from delivery where recipient_id = $1`,
    [world.callers[caller].memberId],
  );
  return mails.map(({ words }) => words).join('\n');
}

/** Where a caller meets any of these words. */
function placesWith(caller: RightsCaller, ...words: readonly string[]): readonly string[] {
  return [...told.get(caller)!].flatMap(([place, text]) =>
    words.some((word) => text.includes(word)) ? [place] : [],
  );
}
/** The auditor's log, read or exported, names everything that was done something to, by its id and no word of it. */
const BY_ID: readonly string[] = ['GET /audit', 'GET /audit/export'];

describe('in lists, counts, search, suggestions, exports, calendar and email', () => {
  it.each(SUBJECTS)('%s is met by nobody who may not know of it', (subject) => {
    const know = callersWhoKnow(subject);
    const met = RIGHTS_CALLERS.filter((caller) => !know.has(caller)).flatMap((caller) =>
      placesWith(caller, listedId(world, subject)!)
        .filter((place) => !BY_ID.includes(place))
        .map((place) => `${caller} in ${place}`),
    );
    expect(met).toEqual([]);
  });

  it.each(SUBJECTS)('%s is met by somebody who may', (subject) => {
    const know = [...callersWhoKnow(subject)];
    expect(know.flatMap((caller) => placesWith(caller, listedId(world, subject)!))).not.toEqual([]);
  });

  it('a closed agenda item is met by those on its list alone', () => {
    const { item } = world.variants['a closed agenda item'];
    const met = RIGHTS_CALLERS.filter((caller) => !ON_THE_LIST.includes(caller)).flatMap((caller) => [
      ...placesWith(caller, CLOSED_TITLE, CLOSED_NOTE),
      ...placesWith(caller, item!).filter((place) => !BY_ID.includes(place)),
    ]);
    expect(met).toEqual([]);
  });

  it('every list was read by somebody', () => {
    const unread = LISTS.filter((door) => MEMBERS.every((caller) => told.get(caller)!.get(door) === ''));
    expect(unread).toEqual([]);
  });
});

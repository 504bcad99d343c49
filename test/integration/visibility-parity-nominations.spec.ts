import { randomUUID } from 'node:crypto';
import type { CountryCode } from '@nbn/contracts';
import { maySeeNomination } from '../../src/network/nominations/nomination.policy.ts';
import {
  selectNominationTitle,
  visibleNominations,
} from '../../src/network/nominations/nomination.visibility.ts';
import { type Cell, expectParity, READERS, VisibilityWalk } from '../support/visibility-walk.ts';

const COUNTRIES: readonly CountryCode[] = ['NO', 'EE'];

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

describe('who knows of nominations', () => {
  it('is the same by the rule, by the list and by what is notified', async () => {
    const nominations = COUNTRIES.map((countryCode) => ({ id: randomUUID(), countryCode }));
    const organisationId = await walk.insertOrganisation('NO', 'A new agency');
    await walk.insert(
      'nomination',
      nominations.map(({ id, countryCode }) => ({
        id,
        country_code: countryCode,
        kind: 'organisation',
        organisation_id: organisationId,
        nominated_by: walk.authorId,
        nominated_at: '2027-01-01',
      })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const listed = await walk.ids(`select n.id from nomination n where ${visibleNominations(actor, 1)}`, [
        actor.country,
      ]);
      const titled = await walk.ids(
        `
          select t.id
          from nomination x, lateral (${selectNominationTitle(actor, 'x.id')}) t
          where $1::uuid is not null`,
        [actor.memberId],
      );
      for (const nomination of nominations) {
        const expected = maySeeNomination(actor, nomination);
        const of = nomination.countryCode;
        cells.push({ of: `list, ${of}`, reader, expected, found: listed.has(nomination.id) });
        cells.push({ of: `notified, ${of}`, reader, expected, found: titled.has(nomination.id) });
      }
    }
    expectParity(cells, 2 * nominations.length * READERS.length);
  });
});

import { randomUUID } from 'node:crypto';
import { APPLICATION_STATES } from '@nbn/contracts';
import { mayReadApplication, mayReadMoney } from '../../src/funding/funding.policy.ts';
import { applicationsVisibleTo, grantsVisibleTo } from '../../src/funding/funding.visibility.ts';
import { type Cell, expectParity, READERS, VisibilityWalk } from '../support/visibility-walk.ts';

const COUNTRIES = ['NO', 'EE'] as const;
const MONEY = { title: 'Money', mode: 'expenses', own_public_cents: 0, own_private_cents: 0 };

let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** A fund that names this reader, or nobody, to decide; with an application of each country in each state. */
async function insertMoney(deciderId: string | null) {
  const fundId = randomUUID();
  const [by, at] = [walk.authorId, '2027-01-01'];
  await walk.insert('fund', [
    {
      id: fundId,
      title: 'A fund',
      donor: 'A donor',
      currency: 'EUR',
      total_cents: 1_000,
      granted_cents: 0,
      percent: 100,
      first_day: at,
      last_day: at,
      created_by: by,
      created_at: at,
    },
  ]);
  await walk.insert(
    'fund_country',
    COUNTRIES.map((country) => ({ fund_id: fundId, country })),
  );
  if (deciderId)
    await walk.insert('fund_decider', [
      { fund_id: fundId, member_id: deciderId, named_by: by, named_at: at },
    ]);
  const applications = APPLICATION_STATES.flatMap((state) =>
    COUNTRIES.map((country) => ({
      id: randomUUID(),
      callId: randomUUID(),
      grantId: randomUUID(),
      state,
      country,
    })),
  );
  await walk.insert(
    'funding_call',
    applications.map(({ callId }) => ({
      id: callId,
      fund_id: fundId,
      title: 'A call',
      note: '',
      time_zone: 'Europe/Oslo',
      opens_wall: '2027-01-01T10:00',
      closes_wall: '2027-02-01T10:00',
      opens_at: at,
      closes_at: '2027-02-01',
      created_by: by,
      created_at: at,
    })),
  );
  await walk.insert(
    'funding_application',
    applications.map(({ id, callId, state, country }) => ({
      ...MONEY,
      id,
      call_id: callId,
      fund_id: fundId,
      country,
      purpose: '',
      state,
      outcome: state === 'decided' ? 'approved' : null,
      written_by: by,
      created_at: at,
      submitted_at: state === 'draft' ? null : at,
      decided_at: state === 'decided' ? at : null,
      revision: 1,
    })),
  );
  await walk.insert(
    'fund_grant',
    applications.map(({ id, grantId, country }) => ({
      ...MONEY,
      id: grantId,
      application_id: id,
      fund_id: fundId,
      country,
      granted_cents: 1,
      certified_cents: 0,
      payable_cents: 0,
      paid_cents: 0,
      created_at: at,
    })),
  );
  return applications.map((application) => ({ ...application, deciders: deciderId ? [deciderId] : [] }));
}

describe('who reads applications and grants', () => {
  it('is the same by the rule and by the database, for whoever was named to decide', async () => {
    const named = [null, ...READERS.map((reader) => walk.actor(reader).memberId)];
    const money = (await Promise.all(named.map(insertMoney))).flat();
    const applications: Cell[] = [];
    const grants: Cell[] = [];
    for (const reader of READERS) {
      const actor = walk.actor(reader);
      const foundApplications = await walk.ids(
        `select a.id from funding_application a where ${applicationsVisibleTo(actor, '$1')} and $1::uuid is not null`,
        [actor.memberId],
      );
      const foundGrants = await walk.ids(
        `select g.id from fund_grant g where ${grantsVisibleTo(actor, '$1')} and $1::uuid is not null`,
        [actor.memberId],
      );
      for (const one of money) {
        const of = `${one.state} of ${one.country}, decided by ${one.deciders.join()}`;
        const [found, isGranted] = [foundApplications.has(one.id), foundGrants.has(one.grantId)];
        applications.push({ of, reader, expected: mayReadApplication(actor, one), found });
        grants.push({ of, reader, expected: mayReadMoney(actor, one), found: isGranted });
      }
    }
    expectParity(applications, money.length * READERS.length);
    expectParity(grants, money.length * READERS.length);
  });
});

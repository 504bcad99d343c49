import { EndTermsJob } from '../../src/network/teams/end-terms.job.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot } from '../support/ballots.ts';
import { succeeded } from '../support/meetings.ts';

interface Told {
  readonly kind: string;
  readonly object: { readonly id: string; readonly title: string };
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

async function toldOf(who: TestMember): Promise<string[]> {
  await test.app.get(OutboxRelay).drain();
  const { body } = await who.get<{ items: Told[] }>('/notifications?limit=100');
  return body.items.map(({ kind, object }) => `${kind} ${object.id}`);
}
const mailsTo = async (who: TestMember): Promise<{ subject: string; text: string }[]> => {
  await test.app.get(OutboxRelay).drain();
  return test.db.query(
    `select subject, text from delivery where recipient_id = $1 and event like 'seat-%' order by id`,
    [who.memberId],
  );
};
const subjectsTo = async (who: TestMember): Promise<string[]> =>
  (await mailsTo(who)).map(({ subject }) => subject);
const termOf = async (who: TestMember): Promise<string> =>
  (
    await test.db.query<[{ id: string }]>(
      'select id from appointment where member_id = $1 and ends_at is null',
      [who.memberId],
    )
  )[0].id;
const appoint = (country: string, seat: string, who: TestMember, more: object = {}) =>
  secretariat.post(`/network/teams/${country}/${seat}/appointments`, {
    memberId: who.memberId,
    despiteSector: true,
    ...more,
  });

describe('a seat that changes hands', () => {
  it('is told to the one who held it, to the one who holds it and to the team, in the application and by mail', async () => {
    const [before, after, colleague] = [
      await network.as('LV', 'ngo'),
      await network.networkMember('LV'),
      await network.as('LV', 'government'),
    ];
    const other = await network.as('DK', 'ngo');
    succeeded(await secretariat.post(`/network/appointments/${await termOf(before)}/end`, {}));
    expect(await subjectsTo(before)).toEqual(['You no longer hold the NGO seat of Latvia']);
    expect(await subjectsTo(colleague)).toEqual(['The term in the NGO seat of Latvia has ended']);
    expect(await toldOf(before)).toContain(`seat-ended ${before.memberId}`);
    succeeded(await appoint('LV', 'ngo', after));
    expect(await subjectsTo(before)).toEqual([
      'You no longer hold the NGO seat of Latvia',
      'The NGO seat of Latvia has a new holder',
    ]);
    expect(await subjectsTo(after)).toEqual(['You hold the NGO seat of Latvia']);
    expect(await toldOf(after)).toContain(`seat-given ${after.memberId}`);
    expect(await toldOf(colleague)).toEqual(
      expect.arrayContaining([`seat-ended ${before.memberId}`, `seat-given ${after.memberId}`]),
    );
    expect(await toldOf(before)).not.toContain(`seat-given ${after.memberId}`);
    expect([
      await subjectsTo(other),
      (await toldOf(other)).filter((told) => told.startsWith('seat-')),
    ]).toEqual([[], []]);
    const words = (await Promise.all([before, after, colleague].map(mailsTo)))
      .flat()
      .map(({ text }) => text)
      .join('\n');
    expect(words).not.toMatch(/lv-|police/);
  });

  it('comes with the ballots that are open to it, but with no secret one, which is for whoever held it when it opened', async () => {
    const [open, secret] = [
      await createQuestionBallot(network),
      await createQuestionBallot(network, { secrecy: 'secret' }),
    ];
    const [before, after] = [await network.as('EE', 'ngo'), await network.networkMember('EE')];
    succeeded(await secretariat.post(`/network/appointments/${await termOf(before)}/end`, {}));
    succeeded(await appoint('EE', 'ngo', after));
    expect(await toldOf(after)).toContain(`ballot-opened ${open.id}`);
    expect(await toldOf(after)).not.toContain(`ballot-opened ${secret.id}`);
  });

  it('is told when the clock ends the term, and a term ahead with its day', async () => {
    const [before, after] = [await network.as('FI', 'ngo'), await network.networkMember('FI')];
    await test.db.query(
      `
        update appointment
        set starts_at = app_now() - interval '1 day', ends_at = app_now() - interval '1 second'
        where member_id = $1`,
      [before.memberId],
    );
    await test.app.get(EndTermsJob).run();
    expect(await subjectsTo(before)).toEqual(['You no longer hold the NGO seat of Finland']);
    succeeded(await appoint('FI', 'ngo', after, { from: '2035-03-01' }));
    expect((await mailsTo(after))[0]!.text).toContain('from 1 March 2035.');
  });
});

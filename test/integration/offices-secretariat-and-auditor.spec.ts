import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { clientOf, PASSPHRASE, type SessionBody, tokenOfLink } from '../support/accounts.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { timesInEmails } from '../support/email-times.ts';

interface MemberBody {
  id: string;
  office: string | null;
  state: string;
  proposedOffice: string | null;
  role: string;
}
interface Proposal {
  id: string;
  memberId: string;
  office: string;
  asksSeats: boolean;
  mayGive: boolean;
  mayRefuse: boolean;
  givesLater: boolean;
}

let test: TestApp;
let network: TestNetwork;
let organisationId: string;

async function begin(): Promise<void> {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [{ id: organisationId }] = await test.db.query<[{ id: string }]>(
    `select id from organisation where country_code = 'EE' and sector = 'public'`,
  );
}

let count = 0;
const invite = async (who: TestMember, office: string | null, email = `new-${++count}@example.org`) =>
  (
    await who.post<MemberBody>('/members', {
      name: 'Somebody new',
      email,
      organisationId,
      ...(office ? { office } : {}),
    })
  ).body;
const proposals = async (who: TestMember) =>
  (await who.get<{ items: Proposal[] }>('/office-proposals')).body.items;
const proposalOf = async (who: TestMember, memberId: string) =>
  (await proposals(who)).find((one) => one.memberId === memberId)!;
const give = (who: TestMember, id: string) => who.post(`/office-proposals/${id}/confirmation`);
const refuse = (who: TestMember, id: string) => who.post(`/office-proposals/${id}/refusal`);
const codeOf = ({ status, body }: ApiResponse<unknown>) => [
  status,
  (body as { code?: string } | undefined)?.code ?? null,
];
const mailsOf = (memberId: string) =>
  test.db.query<{ subject: string; text: string }[]>(
    'select subject, text from delivery where recipient_id = $1 order by id',
    [memberId],
  );
const officeOf = async (memberId: string) =>
  (await test.db.query<[{ office: string | null }]>('select office from member where id = $1', [memberId]))[0]
    .office;
const toldOf = async (who: TestMember, memberId: string) => {
  await test.app.get(OutboxRelay).drain();
  const { body } = await who.get<{ items: { kind: string; object: { id: string } }[] }>(
    '/notifications?limit=100',
  );
  return body.items.filter(({ object }) => object.id === memberId).map(({ kind }) => kind);
};

describe('an office of the whole Network', () => {
  let one: TestMember;
  let other: TestMember;
  let auditor: TestMember;

  beforeAll(async () => {
    await begin();
    [one, other, auditor] = [
      await network.secretariat(),
      await network.secretariatColleague(),
      await network.auditor(),
    ];
  });
  afterAll(() => test.close());

  it.each(['secretariat', 'auditor'])(
    'of %s is proposed by one and given by another; before that there is neither mail nor right',
    async (office) => {
      const invited = await invite(one, office);
      expect(invited).toMatchObject({ office: null, state: 'listed', proposedOffice: office });
      expect(await mailsOf(invited.id)).toEqual([]);
      const { id } = await proposalOf(one, invited.id);
      expect(codeOf(await give(one, id))).toEqual([409, 'office-same-person']);
      expect(await officeOf(invited.id)).toBeNull();
      expect((await give(other, id)).status).toBe(204);
      const [mail] = await mailsOf(invited.id);
      const joined = await network.anonymous().post<SessionBody>('/links/accept', {
        token: tokenOfLink(/http\S+/.exec(mail!.text)![0]),
        passphrase: PASSPHRASE,
      });
      expect(joined.body.member).toMatchObject({ role: office });
      expect(codeOf(await give(other, id))).toEqual([409, 'office-proposal-over']);
    },
  );

  it('is told to the whole secretariat and the auditors, in the application and by mail, when it is proposed and when it is given', async () => {
    const invited = await invite(one, 'secretariat');
    for (const who of [other, auditor]) {
      expect(await toldOf(who, invited.id)).toEqual(['office-proposed']);
      expect((await mailsOf(who.memberId)).at(-1)).toMatchObject({
        subject: 'Someone has been proposed as a member of the secretariat',
      });
      expect((await mailsOf(who.memberId)).at(-1)!.text).not.toContain('Somebody new');
    }
    expect(await toldOf(await network.as('DK', 'ngo'), invited.id)).toEqual([]);
    await give(other, (await proposalOf(other, invited.id)).id);
    for (const who of [one, auditor]) {
      expect(await toldOf(who, invited.id)).toContain('office-given');
      expect((await mailsOf(who.memberId)).at(-1)).toMatchObject({
        subject: 'Norbanet has a new member of the secretariat',
      });
    }
  });

  it('is given by nobody who came after the proposal, not by the member itself, and by no other role', async () => {
    const second = await invite(one, 'secretariat');
    const since = await network.secretariatMember(`since-${++count}`);
    const { id } = await proposalOf(one, second.id);
    expect(codeOf(await give(since, id))).toEqual([409, 'office-too-new']);
    expect((await give(auditor, id)).status).toBe(404);
    for (const who of [
      await network.as('DK', 'ngo'),
      await network.networkMember('DK'),
      await network.observer(),
    ]) {
      expect(await proposals(who)).toEqual([]);
      expect([(await give(who, id)).status, (await refuse(who, id)).status]).toEqual([404, 404]);
    }
    expect((await network.anonymous().get('/office-proposals')).status).toBe(401);
    expect(await officeOf(second.id)).toBeNull();
  });

  it('is proposed as well by a change of a member who is here, and felt once it is given; it ends at once, in everybody’s sight', async () => {
    const [guest, holder] = [await network.networkMember('EE'), await network.as('SE', 'resource')];
    const change = (who: TestMember, office: string | null) =>
      one.put(`/members/${who.memberId}`, { name: who.name, organisationId, office });
    for (const who of [guest, holder]) {
      await change(who, 'secretariat');
      expect((await who.post('/members', {})).status).toBe(404);
      await give(other, (await proposalOf(other, who.memberId)).id);
      expect((await who.post('/members', {})).status).toBe(400);
    }
    // Whoever has an office votes for no seat: the term ends, and does not only seem to.
    expect(
      await test.db.query('select 1 from appointment where member_id = $1 and ends_at is null', [
        holder.memberId,
      ]),
    ).toEqual([]);
    await change(guest, null);
    expect((await guest.post('/members', {})).status).toBe(404);
    expect(await toldOf(other, guest.memberId)).toContain('office-ended');
    expect((await mailsOf(auditor.memberId)).at(-1)).toMatchObject({
      subject: 'Someone is no longer a member of the secretariat',
    });
  });

  it('is refused by another, taken back by the proposer, replaced by the next proposal, and lapses after seven days', async () => {
    const invited = await invite(one, 'secretariat');
    const first = await proposalOf(other, invited.id);
    expect((await refuse(other, first.id)).status).toBe(204);
    expect(codeOf(await give(other, first.id))).toEqual([409, 'office-proposal-over']);
    expect(await toldOf(one, invited.id)).toContain('office-refused');
    const again = (office: string) =>
      one.put(`/members/${invited.id}`, { name: 'Somebody new', organisationId, office });
    await again('secretariat');
    const replaced = await proposalOf(other, invited.id);
    await again('auditor');
    expect(codeOf(await give(other, replaced.id))).toEqual([409, 'office-proposal-over']);
    const last = await proposalOf(one, invited.id);
    expect(last).toMatchObject({ office: 'auditor', mayGive: false, mayRefuse: true });
    expect((await refuse(one, last.id)).status).toBe(204);
    await again('secretariat');
    const old = await proposalOf(other, invited.id);
    await test.db.query(
      `update office_proposal set proposed_at = app_now() - interval '8 days' where id = $1`,
      [old.id],
    );
    expect(codeOf(await give(other, old.id))).toEqual([409, 'office-proposal-over']);
    expect(await proposalOf(other, invited.id)).toBeUndefined();
    expect(await officeOf(invited.id)).toBeNull();
  });

  it('of a member who is let go ends with everything else, and is told', async () => {
    const leaving = await network.secretariatMember(`leaving-${++count}`);
    expect((await one.post(`/members/${leaving.memberId}/leave`)).status).toBe(204);
    expect(await toldOf(other, leaving.memberId)).toContain('office-ended');
  });

  it('is not got by an invitation that is sent again, by an import, nor by fields that nobody asked for', async () => {
    const invited = await invite(one, 'secretariat');
    expect((await one.post(`/members/${invited.id}/invitation`)).status).toBe(204);
    const [mail] = await mailsOf(invited.id);
    const joined = await network.anonymous().post<SessionBody>('/links/accept', {
      token: tokenOfLink(/http\S+/.exec(mail!.text)![0]),
      passphrase: PASSPHRASE,
    });
    expect(joined.body.member).toMatchObject({ role: 'network' });
    expect((await clientOf(test, joined).post('/members', {})).status).toBe(404);
    const file = JSON.stringify({
      members: [
        {
          email: 'taken-in@example.org',
          name: 'Taken in',
          country: 'EE',
          organisation: 'EE public',
          office: 'secretariat',
        },
      ],
    });
    expect(
      (await one.post('/network/import', { format: 'json', content: file, really: true })).status,
    ).not.toBe(200);
    expect(
      await test.db.query(`select 1 from member where email = 'taken-in@example.org' and office is not null`),
    ).toEqual([]);
    expect(
      (
        await one.post('/members', {
          name: 'X',
          email: 'x@example.org',
          organisationId,
          officeSince: '2020-01-01',
        })
      ).status,
    ).toBe(400);
  });
});

describe('a secretariat of one', () => {
  let alone: TestMember;
  let seat: TestMember;

  beforeAll(async () => {
    await begin();
    [alone, seat] = [await network.secretariat(), await network.as('LV', 'ngo')];
  });
  afterAll(() => test.close());

  it('is told in a mail that says on which clock a seat can give its office', async () => {
    const invited = await invite(alone, 'secretariat');
    expect((await mailsOf(seat.memberId)).at(-1)!.text).toMatch(/from .*, \d\d:\d\d Riga \(UTC\+\d\);/);
    expect(await timesInEmails(test)).toEqual({ count: expect.any(Number), withoutZone: [] });
    expect((await refuse(seat, (await proposalOf(seat, invited.id)).id)).status).toBeLessThan(300);
  });

  it('gets its second by the word of a seat, a day after all teams were told, and never by its own', async () => {
    const told = [seat, await network.as('IS', 'resource'), await network.auditor()];
    const invited = await invite(alone, 'secretariat');
    expect(await mailsOf(invited.id)).toEqual([]);
    const proposal = await proposalOf(seat, invited.id);
    expect(proposal).toMatchObject({ asksSeats: true, mayGive: false, givesLater: true, mayRefuse: true });
    for (const who of told) {
      expect(await toldOf(who, invited.id)).toEqual(['office-proposed']);
    }
    expect((await mailsOf(seat.memberId)).at(-1)).toMatchObject({
      subject: 'Someone has been proposed as a member of the secretariat',
    });
    expect(codeOf(await give(seat, proposal.id))).toEqual([409, 'office-too-early']);
    expect((await give(alone, proposal.id)).status).toBe(404);

    // A seat that was given after the proposal may have been given for it.
    const [late, former] = [await network.networkMember('LT'), await network.as('LT', 'ngo')];
    await test.db.query('update appointment set ends_at = app_now() where member_id = $1', [former.memberId]);
    await test.db.query(
      `
        insert into appointment (id, seat_id, member_id, starts_at)
        select gen_random_uuid(), seat_id, $2, app_now()
        from appointment
        where member_id = $1`,
      [former.memberId, late.memberId],
    );
    await test.db.query(
      `update office_proposal set proposed_at = proposed_at - interval '25 hours' where id = $1`,
      [proposal.id],
    );
    await test.db.query(
      `update appointment set starts_at = starts_at - interval '30 days' where member_id = $1`,
      [seat.memberId],
    );
    expect(codeOf(await give(late, proposal.id))).toEqual([409, 'office-too-new']);
    expect((await give(await network.networkMember('DK'), proposal.id)).status).toBe(404);
    expect((await give(seat, proposal.id)).status).toBe(204);
    expect(await officeOf(invited.id)).toBe('secretariat');
    expect(await mailsOf(invited.id)).toHaveLength(1);
    expect(await toldOf(await network.as('IS', 'resource'), invited.id)).toContain('office-given');
  });

  it('cannot be made one by letting the others go: that is told to all teams, and no proposal of before is given without them', async () => {
    const other = await network.secretariatMember('other');
    const invited = await invite(alone, 'secretariat');
    const { id, asksSeats } = await proposalOf(other, invited.id);
    expect(asksSeats).toBe(false);
    await test.db.query(
      `update member set office = null where office = 'secretariat' and id not in ($1, $2)`,
      [alone.memberId, other.memberId],
    );
    expect((await alone.post(`/members/${other.memberId}/leave`)).status).toBe(204);
    expect(await toldOf(seat, other.memberId)).toContain('office-ended');
    expect((await mailsOf(seat.memberId)).at(-1)).toMatchObject({
      subject: 'Someone is no longer a member of the secretariat',
    });
    expect([(await give(seat, id)).status, codeOf(await give(alone, id))[1]]).toEqual([
      404,
      'office-same-person',
    ]);
  });
});

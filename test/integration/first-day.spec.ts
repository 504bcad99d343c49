import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Introduction {
  needed: boolean;
  role: string;
  country: string | null;
  seat: string | null;
  appointmentId: string | null;
  since: string | null;
  formerHolder: string | null;
}
interface Profile {
  language: string | null;
  timeZone: string | null;
  currentZone: string;
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const introductionOf = async (who: TestMember) => succeeded(await who.get<Introduction>('/introduction'));
const confirm = (who: TestMember) => who.post('/introduction/confirmation');

describe('the first day', () => {
  it('tells a member of a national network what they are, until they have confirmed it', async () => {
    const police = await network.networkMember('LV');
    expect(await introductionOf(police)).toEqual({
      needed: true,
      role: 'network',
      country: 'LV',
      seat: null,
      appointmentId: null,
      since: null,
      formerHolder: null,
    });
    expect((await confirm(police)).status).toBe(204);
    expect((await confirm(police)).status).toBe(204);
    expect((await introductionOf(police)).needed).toBe(false);
    const entries = await test.db.query(
      `select from audit_entry where action = 'member.introduced' and object_id = $1`,
      [police.memberId],
    );
    expect(entries).toHaveLength(1);
  });

  it('comes again with a seat, which it names with who held it before', async () => {
    const police = await network.networkMember('LV');
    const before = await network.as('LV', 'resource');
    const secretariat = await network.secretariat();
    const held = await introductionOf(before);
    expect(held).toMatchObject({ needed: true, seat: 'resource', formerHolder: null });
    await confirm(police);
    expect((await secretariat.post(`/network/appointments/${held.appointmentId}/end`, {})).status).toBe(204);
    succeeded(
      await secretariat.post('/network/teams/LV/resource/appointments', { memberId: police.memberId }),
    );
    expect(await introductionOf(police)).toMatchObject({
      needed: true,
      role: 'team',
      country: 'LV',
      seat: 'resource',
      since: expect.any(String) as string,
      formerHolder: before.name,
    });
    expect(await introductionOf(before)).toMatchObject({ role: 'network', seat: null, formerHolder: null });
    await confirm(police);
    expect((await introductionOf(police)).needed).toBe(false);
  });
});

describe('language and time zone', () => {
  it('are the member’s own; without a choice the clock is the country’s', async () => {
    const member = await network.as('FI', 'ngo');
    const other = await network.as('FI', 'government');
    expect(succeeded(await member.get<Profile>('/profile'))).toEqual({
      language: null,
      timeZone: null,
      currentZone: 'Europe/Helsinki',
    });
    const chosen = { language: 'fi', timeZone: 'Europe/Stockholm' };
    expect(succeeded(await member.put<Profile>('/profile', chosen))).toEqual({
      ...chosen,
      currentZone: 'Europe/Stockholm',
    });
    const { body } = await member.get<{ member: { timeZone: string; language: string } }>('/session');
    expect(body.member).toMatchObject({ timeZone: 'Europe/Stockholm', language: 'fi' });
    expect(succeeded(await other.get<Profile>('/profile')).currentZone).toBe('Europe/Helsinki');
    expect(
      succeeded(await member.put<Profile>('/profile', { language: null, timeZone: null })).currentZone,
    ).toBe('Europe/Helsinki');
  });

  it.each([
    { language: 'ru', timeZone: null },
    { language: null, timeZone: 'Europe/Atlantis' },
    { timeZone: 'Europe/Riga' },
    { language: 'fi', timeZone: '+02:00; drop table member' },
  ])('are refused as %j', async (profile) => {
    const member = await network.as('FI', 'ngo');
    expect((await member.put('/profile', profile)).status).toBe(400);
    expect(succeeded(await member.get<Profile>('/profile')).timeZone).toBeNull();
  });
});

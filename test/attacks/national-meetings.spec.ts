import type { PersonKey } from '../../src/demo/content/people.ts';
import { attackTarget } from '../support/attack-target.ts';
import { succeeded, type MeetingBody } from '../support/meetings.ts';

const target = attackTarget();
const PLACE = 'Shelter, Kase 7, Tartu';
const ABROAD: readonly PersonKey[] = [
  'DK/government',
  'LV/ngo',
  'LV/shelter',
  'DK/police',
  'EE/police',
  'IOM',
  'auditor',
];

describe('a discreet national meeting', () => {
  it('is read abroad through no address', async () => {
    const estonia = await target.memberClient('EE/government');
    const { id } = succeeded(
      await estonia.post<MeetingBody>('/meetings', {
        kind: 'national',
        country: 'EE',
        title: 'Referrals',
        timeZone: 'Europe/Tallinn',
        startsAt: '2099-04-07T10:00',
        endsAt: '2099-04-07T12:00',
        place: PLACE,
        note: 'By the back gate.',
        discreet: true,
      }),
    );
    succeeded(
      await estonia.post(`/meetings/${id}/agenda/items`, {
        kind: 'discussion',
        title: 'Two flats',
        minutes: 30,
        notes: 'Behind the station.',
      }),
    );
    succeeded(await estonia.post(`/meetings/${id}/invitations`, { countries: ['EE'] }));
    succeeded(await estonia.post(`/meetings/${id}/schedule`));
    expect(succeeded(await estonia.get<MeetingBody>(`/meetings/${id}`)).place).toBe(PLACE);
    const addresses = [
      '/meetings?limit=100',
      '/home',
      '/notifications',
      '/national-meetings',
      ...['', '/agenda', '/session', '/calendar.ics', '/packs', '/agenda/proposals', '/minutes'].map(
        (part) => `/meetings/${id}${part}`,
      ),
    ];
    for (const who of ABROAD) {
      const client = await target.memberClient(who);
      const told = JSON.stringify(
        await Promise.all(addresses.map(async (address) => (await client.get(address)).body)),
      );
      expect({
        who,
        found: /Kase 7|back gate|Two flats|Behind the station|Referrals/.exec(told)?.[0] ?? null,
      }).toEqual({ who, found: null });
      expect(told).not.toContain(id);
    }
  });
});

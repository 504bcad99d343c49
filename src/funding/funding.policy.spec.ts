import type { CountryCode, Role } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import {
  callState,
  isCutBy,
  mayApply,
  mayCertify,
  mayDecide,
  mayReadApplication,
  mayReadMoney,
  mayReadPapers,
  maySeeDeliberation,
  writesForCountry,
} from './funding.policy.ts';

const anActor = (role: Role, country: CountryCode | null, memberId = `${role} ${country}`) => ({
  memberId,
  role,
  country,
  permissions: permissionsOf(role),
  seat: role === 'team' && country ? { id: 's', country, type: 'ngo' as const } : null,
});
const secretariat = anActor('secretariat', 'DK');
const countryman = anActor('secretariat', 'LV');
const auditor = anActor('auditor', null);
const [latvia, estonia, finland] = [anActor('team', 'LV'), anActor('team', 'EE'), anActor('team', 'FI')];
const money = { country: 'LV', deciders: [finland.memberId, latvia.memberId] } as const;

describe('a call', () => {
  const call = { opensAt: new Date('2027-03-01T07:00Z'), closesAt: new Date('2027-04-01T10:00Z') };

  it.each([
    ['2027-03-01T06:59:59Z', 'planned'],
    ['2027-03-01T07:00:00Z', 'open'],
    ['2027-04-01T09:59:59Z', 'open'],
    ['2027-04-01T10:00:00Z', 'closed'],
  ])('is at %s %s', (now, state) => expect(callState(call, new Date(now))).toBe(state));

  it('takes applications of the countries that the fund supports, while it is open', () => {
    const supported = { ...call, countries: ['LV'] as const };
    const [during, after] = [new Date('2027-03-02'), new Date('2027-05-01')];
    expect(mayApply(latvia, supported, during)).toBe(true);
    expect(mayApply(latvia, supported, after)).toBe(false);
    expect([estonia, secretariat, auditor].some((actor) => mayApply(actor, supported, during))).toBe(false);
  });
});

describe('those who decide and certify', () => {
  it('are the secretariat and named seat holders, and nobody of the country that gets the money', () => {
    expect([secretariat, finland].every((actor) => mayDecide(actor, money))).toBe(true);
    expect([countryman, latvia, estonia, auditor].some((actor) => mayDecide(actor, money))).toBe(false);
    expect(mayDecide({ ...finland, seat: null }, money)).toBe(false);
  });

  it('certify what is sensitive only where they read it', () => {
    expect([secretariat, finland].map((actor) => mayCertify(actor, money, { sensitive: true }))).toEqual([
      true,
      false,
    ]);
    expect(mayCertify(finland, money, { sensitive: false })).toBe(true);
    expect(mayCertify(countryman, money, { sensitive: false })).toBe(false);
  });
});

describe('money of a country', () => {
  it('is read by its team, the secretariat, auditors and those who decide on it', () => {
    const readers = [latvia, secretariat, countryman, auditor, finland];
    expect(readers.every((actor) => mayReadMoney(actor, money))).toBe(true);
    const others = [estonia, anActor('network', 'LV'), anActor('observer', null)];
    expect(others.some((actor) => mayReadMoney(actor, money))).toBe(false);
  });

  it('is written by its own seats alone', () => {
    expect(writesForCountry(latvia, 'LV')).toBe(true);
    expect([estonia, secretariat, countryman].some((actor) => writesForCountry(actor, 'LV'))).toBe(false);
  });

  it('that is only a draft yet is its team’s', () => {
    const draft = { ...money, state: 'draft' } as const;
    expect(mayReadApplication(latvia, draft)).toBe(true);
    expect([secretariat, auditor, finland].some((actor) => mayReadApplication(actor, draft))).toBe(false);
    expect(mayReadApplication(finland, { ...money, state: 'submitted' })).toBe(true);
    expect(mayReadApplication(estonia, { ...money, state: 'decided' })).toBe(false);
  });

  it('is weighed out of sight of the country, also of its people in the secretariat', () => {
    expect([secretariat, finland, auditor].every((actor) => maySeeDeliberation(actor, money))).toBe(true);
    expect([latvia, countryman, estonia].some((actor) => maySeeDeliberation(actor, money))).toBe(false);
  });

  it('has papers for its team and the secretariat, not for auditors', () => {
    expect([latvia, secretariat].every((actor) => mayReadPapers(actor, money))).toBe(true);
    expect([auditor, finland, estonia].some((actor) => mayReadPapers(actor, money))).toBe(false);
  });
});

describe('the days of a fund and its calls', () => {
  const call = { opensOn: '2027-03-01', closesOn: '2027-04-30' };
  it.each([
    ['after it', '2027-05-01', '2028-12-31', false],
    ['around it', '2027-01-01', '2027-04-30', false],
    ['beginning on its first day', '2027-03-01', '2028-12-31', false],
    ['beginning within it', '2027-03-02', '2028-12-31', true],
    ['ending within it', '2027-01-01', '2027-04-29', true],
    ['ending before it', '2027-01-01', '2027-02-01', true],
  ])('a fund %s', (_, firstDay, lastDay, cut) => {
    expect(isCutBy(call, { firstDay, lastDay }, '2026-01-01')).toBe(cut);
  });

  it('a fund that has always begun within it goes on', () => {
    expect(isCutBy(call, { firstDay: '2027-03-10', lastDay: '2028-12-31' }, '2027-03-10')).toBe(false);
  });
});

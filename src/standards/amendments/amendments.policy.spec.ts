import {
  AMENDMENT_STATES,
  ROLES,
  STANDARD_STATES,
  type AmendmentState,
  type CountryCode,
  type Role,
  type StandardState,
} from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import {
  isAuthor,
  mayDecide,
  mayEditWording,
  mayOpenBallots,
  mayPropose,
  mayWithdraw,
  mergeTiming,
} from './amendments.policy.ts';
import { amendmentsVisibleTo } from './amendment.visibility.ts';

const actor = (role: Role, country: CountryCode | null = 'DK'): Actor =>
  ({ role, country, permissions: permissionsOf(role), seat: null }) as unknown as Actor;
const amendment = (state: AmendmentState, country: CountryCode | null = 'DK') => ({ state, country });
const AMENDABLE: StandardState[] = ['drafting', 'national-review', 'consultation', 'under-revision'];

describe('who proposes an amendment', () => {
  it('a team for its country, and the secretariat for itself', () => {
    expect(ROLES.filter((role) => mayPropose(actor(role), { state: 'drafting' }))).toEqual([
      'secretariat',
      'team',
    ]);
    expect(mayPropose(actor('secretariat', null), { state: 'drafting' })).toBe(true);
    expect(mayPropose(actor('team', null), { state: 'drafting' })).toBe(false);
  });

  it('while the standard takes amendments', () => {
    expect(STANDARD_STATES.filter((state) => mayPropose(actor('team'), { state })).toSorted()).toEqual(
      AMENDABLE.toSorted(),
    );
  });
});

describe('whose an amendment is', () => {
  it('the team’s of the country that proposes it', () => {
    expect(ROLES.filter((role) => isAuthor(actor(role), { country: 'DK' }))).toEqual(['team']);
    expect(isAuthor(actor('team', 'SE'), { country: 'DK' })).toBe(false);
  });

  it('the secretariat’s, where no country proposes it', () => {
    expect(ROLES.filter((role) => isAuthor(actor(role), { country: null }))).toEqual(['secretariat']);
  });

  it('its authors write in it while it is a draft and the standard takes amendments', () => {
    const writable = (who: Actor) =>
      AMENDMENT_STATES.filter((state) => mayEditWording(who, amendment(state), { state: 'drafting' }));
    expect(writable(actor('team'))).toEqual(['draft']);
    expect(writable(actor('team', 'SE'))).toEqual([]);
    expect(mayEditWording(actor('team'), amendment('draft'), { state: 'ballot' })).toBe(false);
  });

  it('its authors take it back until it is decided', () => {
    const states = (who: Actor) => AMENDMENT_STATES.filter((state) => mayWithdraw(who, amendment(state)));
    expect(states(actor('team'))).toEqual(['draft', 'submitted']);
    expect(states(actor('secretariat'))).toEqual([]);
  });
});

describe('what is done with an amendment', () => {
  it('is decided by the secretariat', () => {
    expect(ROLES.filter((role) => mayDecide(actor(role)))).toEqual(['secretariat']);
  });

  it.each<[StandardState, 'now' | 'later' | 'never']>([
    ['drafting', 'now'],
    ['consolidation', 'now'],
    ['national-review', 'later'],
    ['consultation', 'later'],
    ['ballot', 'never'],
    ['adopted', 'never'],
  ])('accepted in %s, its words go into the text: %s', (state, timing) => {
    expect(mergeTiming(actor('secretariat'), { state, audience: 'teams' })).toBe(timing);
  });

  it('is put to the vote while the outcome can still go into the text', () => {
    expect(STANDARD_STATES.filter(mayOpenBallots).toSorted()).toEqual(
      [...AMENDABLE, 'consolidation'].toSorted(),
    );
  });
});

describe('which amendments are in what the database hands out', () => {
  it('submitted ones for everybody, and drafts for their own authors alone', () => {
    expect(amendmentsVisibleTo(actor('secretariat'))).toBe(
      '(a.submitted_at is not null or a.country is null)',
    );
    expect(amendmentsVisibleTo(actor('team'))).toBe("(a.submitted_at is not null or a.country = 'DK')");
    for (const who of [
      actor('network'),
      actor('observer', null),
      actor('auditor', null),
      actor('team', null),
    ]) {
      expect(amendmentsVisibleTo(who)).toBe('a.submitted_at is not null');
    }
  });
});

import type { ApplicationState, CallState, CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type FundingActor = Pick<Actor, 'memberId' | 'permissions' | 'role' | 'country' | 'seat'>;

/** Money of one country, and who of other countries was named to decide on it. */
export interface CountryMoney {
  readonly country: CountryCode;
  readonly deciders: readonly string[];
}

export interface CallTimes {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export const mayManageFunds = (actor: Pick<Actor, 'permissions'>): boolean =>
  actor.permissions.has('funds:manage');

/** The days of a call, and of a fund, as `YYYY-MM-DD`. */
interface CallDays {
  readonly opensOn: string;
  readonly closesOn: string;
}
interface FundDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

/**
 * Whether a fund's new days cut a call: it closes after the fund's last day, or the fund newly begins within it. A call
 * may well lie before the fund's first day.
 */
export function isCutBy(
  { opensOn, closesOn }: CallDays,
  { firstDay, lastDay }: FundDays,
  formerFirstDay: string,
): boolean {
  if (closesOn > lastDay) return true;
  return firstDay !== formerFirstDay && firstDay > opensOn && firstDay <= closesOn;
}

/** Where a call stands. What closes at noon takes nothing that comes at noon. */
export function callState({ opensAt, closesAt }: CallTimes, now: Date): CallState {
  if (now < opensAt) return 'planned';
  return now < closesAt ? 'open' : 'closed';
}

/** A seat of the country's own team writes its application, and what it reports. */
export const writesForCountry = (actor: FundingActor, country: CountryCode): boolean =>
  actor.permissions.has('funds:apply') && actor.seat?.country === country;

/** A seat of a country that the fund supports may begin an application while the call is open. */
export const mayApply = (
  actor: FundingActor,
  call: CallTimes & { readonly countries: readonly CountryCode[] },
  now: Date,
): boolean =>
  callState(call, now) === 'open' && call.countries.some((country) => writesForCountry(actor, country));

/**
 * Two people take part in each decision: of the secretariat, or seat holders whom it has named. Whoever belongs to
 * the country that gets the money is neither, not in the secretariat either.
 */
export function mayDecide(actor: FundingActor, { country, deciders }: CountryMoney): boolean {
  if (!actor.permissions.has('funds:decide') || actor.country === country) return false;
  return actor.role === 'secretariat' || (actor.seat !== null && deciders.includes(actor.memberId));
}

/** Those who certify are those who decide; what is sensitive is certified by the secretariat, which reads it. */
export const mayCertify = (
  actor: FundingActor,
  money: CountryMoney,
  { sensitive }: { readonly sensitive: boolean },
): boolean =>
  actor.permissions.has('funds:certify') &&
  mayDecide(actor, money) &&
  (!sensitive || mayReadPapers(actor, money));

/** The secretariat and auditors read all money, a team its own, and those named what they decide on. */
export function mayReadMoney(actor: FundingActor, money: CountryMoney): boolean {
  if (!actor.permissions.has('funds:read')) return false;
  if (actor.role === 'secretariat' || actor.role === 'auditor') return true;
  return actor.seat !== null && (actor.seat.country === money.country || mayDecide(actor, money));
}

/** A draft is its team's alone. */
export const mayReadApplication = (
  actor: FundingActor,
  application: CountryMoney & { readonly state: ApplicationState },
): boolean =>
  mayReadMoney(actor, application) &&
  (application.state !== 'draft' || writesForCountry(actor, application.country));

/** What is weighed before it is decided is not for the country that it is about. */
export const maySeeDeliberation = (actor: FundingActor, money: CountryMoney): boolean =>
  actor.country !== money.country && mayReadMoney(actor, money);

/** The description and the file of what is sensitive are for who wrote it, and for who pays. */
export const mayReadPapers = (actor: FundingActor, { country }: CountryMoney): boolean =>
  writesForCountry(actor, country) || actor.role === 'secretariat';

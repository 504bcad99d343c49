import { admitCastings, type Admission, type Casting, type RefusedCasting } from '../admission.ts';
import { ratio } from '../fraction.ts';
import type { Quorum, RollSeat } from '../roll.ts';
import {
  InvalidCaseFile,
  readList,
  readRecord,
  readText,
  readWhole,
  type CaseFile,
  type Settings,
} from './case-file.ts';
import type { Line } from './lines.ts';

/** The frozen roll of a file of the Network. */
export function readRoll({ whole }: CaseFile): RollSeat[] {
  const roll = readList('roll', whole['roll']).map((entry, at) =>
    readSeat(`roll[${at}]`, readRecord(`roll[${at}]`, entry)),
  );
  const names = roll.map(({ seat }) => seat);
  const repeated = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (repeated !== -1) throw new InvalidCaseFile(`roll[${repeated}].id`, 'stands on the roll twice');
  roll.forEach(({ seat, proxy }, at) => {
    if (typeof proxy === 'string' && (proxy === seat || !names.includes(proxy)))
      throw new InvalidCaseFile(`roll[${at}].proxy`, 'is no other seat of the roll');
  });
  return roll;
}

function readSeat(place: string, entry: Readonly<Record<string, unknown>>): RollSeat {
  const { proxy, seat } = entry;
  return {
    seat: readText(`${place}.id`, entry['id']),
    country: readText(`${place}.country`, entry['country']),
    ...(seat === undefined ? {} : { type: readText(`${place}.seat`, seat) }),
    ...(proxy === undefined || proxy === null ? {} : { proxy: readText(`${place}.proxy`, proxy) }),
    recused: readFlag(`${place}.recused`, entry['recused']),
    vacant: readFlag(`${place}.vacant`, entry['vacant']),
  };
}

function readFlag(place: string, value: unknown): boolean {
  if (value !== undefined && typeof value !== 'boolean')
    throw new InvalidCaseFile(place, 'is neither true nor false');
  return value === true;
}

/** What voters handed in; `contentOf` reads a ballot's own part. */
export function readCastings<Content>(
  { ballots, whole }: CaseFile,
  contentOf: (place: string, ballot: Readonly<Record<string, unknown>>) => Content,
): { castings: Casting<Content>[]; closesAt?: number } {
  const closesAt =
    whole['closes_at'] === undefined ? undefined : readInstant('closes_at', whole['closes_at']);
  const castings = ballots.map((ballot, index): Casting<Content> => {
    const place = `ballots[${index}]`;
    const { at, proxy_for: proxyFor } = ballot;
    return {
      voter: readText(`${place}.voter`, ballot['voter']),
      ...(proxyFor === undefined ? {} : { proxyFor: readText(`${place}.proxy_for`, proxyFor) }),
      ...(at === undefined ? {} : { at: readInstant(`${place}.at`, at) }),
      content: contentOf(place, ballot),
    };
  });
  return { castings, ...(closesAt === undefined ? {} : { closesAt }) };
}

function readInstant(place: string, value: unknown): number {
  const text = readText(place, value);
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidCaseFile(place, 'is no instant with its offset');
  return instant;
}

/** Admits what was handed in by the roll's rules. */
export function admitFile<Content, Reason extends string>(
  file: CaseFile,
  roll: readonly RollSeat[],
  contentOf: (place: string, ballot: Readonly<Record<string, unknown>>) => Content,
  faultOf: (content: Content) => Reason | null,
): Admission<Content, Reason> {
  const { castings, closesAt } = readCastings(file, contentOf);
  return admitCastings<Content, Reason>(castings, {
    roll,
    vacantCount: vacantCount(file.settings),
    faultOf,
    ...(closesAt === undefined ? {} : { closesAt }),
  });
}

export function vacantCount(settings: Settings): boolean {
  return readFlag('options.vacant_count', settings['vacant_count']);
}

export function readQuorum(settings: Settings): Quorum {
  if (settings['quorum'] === undefined) return {};
  const { countries, share } = readRecord('options.quorum', settings['quorum']);
  return {
    ...(countries === undefined ? {} : { countries: readWhole('options.quorum.countries', countries, 0) }),
    ...(share === undefined ? {} : { share: readShare(share) }),
  };
}

function readShare(value: unknown): string {
  const text = String(value);
  try {
    ratio(text);
  } catch {
    throw new InvalidCaseFile('options.quorum.share', 'is no decimal and no fraction');
  }
  return text;
}

export function readLeastSeats(settings: Settings): number {
  return settings['min_seats'] === undefined ? 1 : readWhole('options.min_seats', settings['min_seats'], 1);
}

/** One or several words of a list. */
export function readUnits<Unit extends string>(
  settings: Settings,
  known: readonly Unit[],
  usual: Unit,
): Unit[] {
  const { unit } = settings;
  if (unit === undefined) return [usual];
  const named =
    typeof unit === 'string' ? unit.split('+').map((part) => part.trim()) : readList('options.unit', unit);
  return named.map((name) => {
    const found = known.find((of) => of === name);
    if (!found) throw new InvalidCaseFile('options.unit', `is none of ${known.join(', ')}`);
    return found;
  });
}

export function refusedLines(refused: readonly RefusedCasting<string>[]): Line[] {
  return refused.map(({ voter, proxyFor, reason }) => ({
    voter,
    ...(proxyFor === undefined ? {} : { proxy_for: proxyFor }),
    reason: reason.replaceAll('-', '_'),
  }));
}

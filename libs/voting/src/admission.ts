import { entitledSeats, type RollSeat } from './roll.ts';

/** Something that was handed in: by a seat for itself, or for the seat that named it as its proxy. */
export interface Casting<Content> {
  readonly voter: string;
  readonly proxyFor?: string;
  /** When the server took it in; milliseconds since 1970. */
  readonly at?: number;
  readonly content: Content;
}

export const CASTING_REFUSALS = ['not-entitled', 'closed', 'no-proxy', 'too-many-proxies'] as const;
export type CastingRefusal = (typeof CASTING_REFUSALS)[number];

export interface RefusedCasting<Reason extends string = CastingRefusal> {
  readonly voter: string;
  readonly proxyFor?: string;
  readonly reason: Reason;
}

export interface Admission<Content, Reason extends string> {
  /** What counts for each seat: the last it cast itself, or else the last its proxy cast for it. */
  readonly counted: ReadonlyMap<string, Content>;
  /** In the order in which they were given. */
  readonly refused: readonly RefusedCasting<CastingRefusal | Reason>[];
}

export interface AdmissionRules<Content, Reason extends string> {
  readonly roll: readonly RollSeat[];
  /** A ballot at this instant comes too late. */
  readonly closesAt?: number;
  readonly vacantCount?: boolean;
  /** Why the content itself is refused; an earlier ballot then stands. */
  faultOf?(content: Content): Reason | null;
}

/**
 * Says which of the ballots count. A changed ballot counts once, the last one; a seat's own ballot wins over
 * its proxy's in either order; a seat holds at most one proxy, and none is passed on.
 */
export function admitCastings<Content, Reason extends string = never>(
  castings: readonly Casting<Content>[],
  rules: AdmissionRules<Content, Reason>,
): Admission<Content, Reason> {
  const entitled = new Map(entitledSeats(rules.roll, rules.vacantCount).map((seat) => [seat.seat, seat]));
  const holding = new Map<string, string>();
  const own = new Map<string, Content>();
  const byProxy = new Map<string, Content>();
  const refused = new Map<Casting<Content>, RefusedCasting<CastingRefusal | Reason>>();
  for (const casting of inOrderOfArrival(castings)) {
    const { voter, proxyFor, content } = casting;
    const reason =
      entitlementFault(casting, entitled, rules.closesAt) ??
      proxyFault(casting, entitled, holding) ??
      rules.faultOf?.(content) ??
      null;
    if (reason) {
      refused.set(casting, { voter, ...(proxyFor === undefined ? {} : { proxyFor }), reason });
    } else if (proxyFor === undefined) {
      own.set(voter, content);
    } else {
      holding.set(voter, proxyFor);
      byProxy.set(proxyFor, content);
    }
  }
  const counted = new Map(
    [...entitled.keys()].flatMap((seat) => {
      if (own.has(seat)) return [[seat, own.get(seat)!] as const];
      return byProxy.has(seat) ? [[seat, byProxy.get(seat)!] as const] : [];
    }),
  );
  return { counted, refused: castings.flatMap((casting) => refused.get(casting) ?? []) };
}

/** By the server's time where it is known; what came at once stays in the order given. */
function inOrderOfArrival<Content>(castings: readonly Casting<Content>[]): Casting<Content>[] {
  if (castings.some(({ at }) => at === undefined)) return [...castings];
  return castings.toSorted((a, b) => a.at! - b.at!);
}

function entitlementFault(
  { voter, at }: Casting<unknown>,
  entitled: ReadonlyMap<string, RollSeat>,
  closesAt?: number,
): CastingRefusal | null {
  if (!entitled.has(voter)) return 'not-entitled';
  return closesAt !== undefined && at !== undefined && at >= closesAt ? 'closed' : null;
}

function proxyFault(
  { voter, proxyFor }: Casting<unknown>,
  entitled: ReadonlyMap<string, RollSeat>,
  holding: ReadonlyMap<string, string>,
): CastingRefusal | null {
  if (proxyFor === undefined) return null;
  if (!entitled.has(proxyFor)) return 'not-entitled';
  if (entitled.get(proxyFor)!.proxy !== voter) return 'no-proxy';
  const held = holding.get(voter);
  return held !== undefined && held !== proxyFor ? 'too-many-proxies' : null;
}

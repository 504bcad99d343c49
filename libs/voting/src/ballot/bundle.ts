import { canonicalJson, firstFalseBallot } from '../commitment.ts';
import { firstBreak } from '../hash-chain.ts';
import { sha256 } from '../sha256.ts';
import type { SealedPaper } from './anonymous.ts';
import { countBallot, type BallotResult, type SeatPaper } from './count-ballot.ts';
import type { BallotDefinition } from './definition.ts';
import type { TieProvision } from './tie.ts';

export const BUNDLE_FORMAT = 'norbanet-ballot/1';

/** A paper of a ballot in which seats, or countries, stand by their papers. */
export interface BundlePaper extends SeatPaper {
  readonly revision?: number;
  /** What the voter holds; it stands in the record. */
  readonly receipt?: string;
}

/**
 * Everything about a decided ballot that anyone needs to count it again: what was asked, by which rules, the
 * papers, the published result, and the record of hashes that was begun at the opening.
 */
export interface BallotBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly ballot: {
    readonly id: string;
    readonly question: string;
    readonly secrecy: 'open' | 'team' | 'secret';
    readonly options: readonly { readonly id: string; readonly label: string }[];
    readonly opensAt: string;
    readonly closesAt: string;
    readonly textHash: string | null;
    /** How many seats stood on the roll. */
    readonly rollSize: number;
  };
  readonly definition: BallotDefinition;
  readonly papers: readonly BundlePaper[];
  /** Secret ballots: each with the nonce that opens its commitment, in the order of the commitments. */
  readonly secret: readonly SealedPaper[] | null;
  /** How many could vote in secret: passes that were signed. */
  readonly issued: number | null;
  /** Commitments of secret papers that their voters replaced. */
  readonly replaced?: readonly string[];
  readonly result: BallotResult;
  /** What was laid down for a tie: not a part of the count, nor of what the record holds. */
  readonly tie?: TieProvision;
  readonly record: { readonly entries: readonly string[]; readonly chain: readonly string[] };
}

export const BUNDLE_CHECKS = ['chain', 'opening', 'receipts', 'number', 'bundle', 'result'] as const;
export type BundleCheckName = (typeof BUNDLE_CHECKS)[number];

export interface BundleCheck {
  readonly check: BundleCheckName;
  readonly ok: boolean;
  /** The first entry that is not as it must be, where one can be named. */
  readonly at: number | null;
}

/** The hash that the record holds of the papers and the result. */
export function bundleHash({
  definition,
  papers,
  secret,
  issued,
  replaced,
  result,
}: Pick<BallotBundle, 'definition' | 'papers' | 'secret' | 'issued' | 'replaced' | 'result'>): string {
  return sha256(canonicalJson({ definition, papers, secret, issued, replaced, result }));
}

/** What stood fixed at the opening, as the record's first entry. */
export function openingEntry({ ballot, definition }: Pick<BallotBundle, 'ballot' | 'definition'>): string {
  const { closesAt: _, ...fixed } = ballot;
  const { roll: __, ...rules } = definition;
  return `opening|${sha256(canonicalJson({ ballot: fixed, rules }))}`;
}

export function commitmentsEntry(receipts: readonly string[]): string {
  return `commitments|${receipts.toSorted().join(',')}`;
}

/**
 * The key by which passes to a secret ballot are signed: the same for everybody, as the hash that goes to
 * every seat shows.
 */
export function keyEntry(box: string, publicKey: string): string {
  return `key|${box}|${sha256(publicKey)}`;
}

export function bundleEntry(hash: string): string {
  return `bundle|${hash}`;
}

/** Checks a bundle with nothing but itself. A bundle that is no bundle throws. */
export function checkBundle(bundle: BallotBundle): {
  readonly checks: readonly BundleCheck[];
  readonly recount: BallotResult;
} {
  const { record, ballot } = bundle;
  const recount = recountBundle(bundle);
  const broken = firstBreak(ballot.id, record.entries, record.chain);
  const receipts = badReceipt(bundle);
  return {
    recount,
    checks: [
      { check: 'chain', ok: broken === null, at: broken },
      { check: 'opening', ok: record.entries[0] === openingEntry(bundle), at: null },
      { check: 'receipts', ok: receipts === null, at: receipts === -1 ? null : receipts },
      { check: 'number', ok: rightNumber(bundle), at: null },
      { check: 'bundle', ok: record.entries.includes(bundleEntry(bundleHash(bundle))), at: null },
      { check: 'result', ok: canonicalJson(recount) === canonicalJson(bundle.result), at: null },
    ],
  };
}

/** The count again, from definition and papers alone. */
export function recountBundle({
  definition,
  papers,
  secret,
}: Pick<BallotBundle, 'definition' | 'papers' | 'secret'>): BallotResult {
  if (!secret || papers.length > 0) return countBallot(definition, papers);
  return countBallot(
    definition,
    secret.map(({ commitment, ballot }) => ({ seat: commitment, paper: ballot })),
  );
}

/**
 * The first paper whose receipt is missing from the record, or which is not what its commitment says; -1
 * where the record itself has others.
 */
function badReceipt({ ballot, papers, secret, record }: BallotBundle): number | null {
  const recorded = new Set(
    record.entries
      .filter((entry) => entry.startsWith('commitments|'))
      .flatMap((entry) => entry.slice('commitments|'.length).split(',').filter(Boolean)),
  );
  if (secret) {
    const bad = firstFalseBallot(ballot.id, secret);
    const missing = secret.findIndex(({ commitment }) => !recorded.has(commitment));
    const left = secret.length < recorded.size ? -1 : null;
    return bad ?? (missing === -1 ? left : missing);
  }
  const given = papers.filter(({ receipt }) => receipt !== undefined);
  const missing = given.findIndex(({ receipt }) => !recorded.has(receipt!));
  if (missing !== -1) return missing;
  return given.length > 0 && given.length !== recorded.size ? -1 : null;
}

function rightNumber({ definition, papers, secret, issued }: BallotBundle): boolean {
  if (secret)
    return (
      issued !== null &&
      secret.length <= issued &&
      new Set(secret.map(({ commitment }) => commitment)).size === secret.length
    );
  return (
    papers.length <= definition.roll.length && new Set(papers.map(({ seat }) => seat)).size === papers.length
  );
}

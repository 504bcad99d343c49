import {
  BUNDLE_FORMAT,
  bundleEntry,
  bundleHash,
  canonicalJson,
  commitmentsEntry,
  aggregateByCountry,
  keyEntry,
  openingEntry,
  type BallotBundle,
  type BallotDefinition,
  type BundlePaper,
} from '@nbn/voting';
import type { BallotAnnulmentReason } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from '../ballot.entity.ts';
import { countInWorker } from '../count-worker/ballot-count-pool.ts';
import { definitionOf } from '../ballot-definition.ts';
import { findOptionIds, findOptions } from '../ballot.repository.ts';
import { findRoll } from '../roll.repository.ts';
import type { BoxKey } from '../secret/ballot-box.service.ts';
import { appendToRecord, findRecord } from './ballot-record.repository.ts';
import { findCommitments, findCountedPapers } from './bundle.repository.ts';
import { countSecretBundle, secretDefinition } from './secret-bundle.ts';

export type UnrecordedBundle = Omit<BallotBundle, 'record'>;

/** What was fixed at the opening. */
async function findBundleHead(
  manager: EntityManager,
  ballot: Ballot,
): Promise<Pick<BallotBundle, 'ballot' | 'definition'>> {
  const options = await findOptions(manager, ballot.id);
  const roll = await findRoll(manager, ballot.id);
  const definition = definitionOf(
    ballot,
    options.map(({ id }) => id),
    roll,
  );
  const { id, question, secrecy, textHash } = ballot;
  return {
    ballot: {
      id,
      question,
      secrecy,
      options,
      opensAt: ballot.opensAt.toISOString(),
      closesAt: ballot.closesAt.toISOString(),
      textHash,
      rollSize: roll.length,
    },
    definition: openingDefinition(secrecy, definition),
  };
}

/** What the record says of the rules at the opening: without seats where a paper must not lead to one. */
function openingDefinition(secrecy: Ballot['secrecy'], definition: BallotDefinition): BallotDefinition {
  if (secrecy === 'team') return aggregateByCountry(definition, []).definition;
  return secrecy === 'secret' ? secretDefinition(definition) : definition;
}

/** Begins the record with what is fixed from the opening on. Returns the hash that goes to every seat. */
export async function recordOpening(tx: Tx, ballot: Ballot, keys: readonly BoxKey[]): Promise<string> {
  return appendToRecord(tx, ballot.id, [
    { kind: 'opening', entry: openingEntry(await findBundleHead(tx.manager, ballot)) },
    ...keys.map(({ box, publicKey }) => ({ kind: 'key' as const, entry: keyEntry(box, publicKey) })),
  ]);
}

/** Counts what was cast, and closes the record over it: receipts, closing, the hash of papers and result. */
export async function countAndRecord(
  tx: Tx,
  ballot: Ballot,
): Promise<{ readonly bundle: UnrecordedBundle; readonly hash: string }> {
  const { bundle, receipts } = await countBundle(tx.manager, ballot);
  const begun = (await findRecord(tx.manager, ballot.id)).entries.length > 0;
  const hash = await appendToRecord(tx, ballot.id, [
    ...(begun ? [] : [{ kind: 'opening' as const, entry: openingEntry(bundle) }]),
    { kind: 'commitments', entry: commitmentsEntry(receipts) },
    {
      kind: 'closing',
      entry: `closing|${canonicalJson({ closesAt: bundle.ballot.closesAt, papers: receipts.length })}`,
    },
    { kind: 'bundle', entry: bundleEntry(bundleHash(bundle)) },
  ]);
  return { bundle, hash };
}

/**
 * Closes the record over papers that are not counted: what lay in the boxes, and why there is no result.
 * Returns the hash.
 */
export async function recordAnnulment(
  tx: Tx,
  ballotId: string,
  because: BallotAnnulmentReason,
): Promise<string> {
  const commitments = await findCommitments(tx, ballotId);
  return appendToRecord(tx, ballotId, [
    { kind: 'commitments', entry: commitmentsEntry(commitments) },
    { kind: 'annulled', entry: `annulled|${canonicalJson({ because, papers: commitments.length })}` },
  ]);
}

/** The bundle of a ballot that was counted, with its record: what anyone counts again. */
export async function buildBundle(manager: EntityManager, ballot: Ballot): Promise<BallotBundle> {
  const { bundle } = await countBundle(manager, ballot);
  const { tieRule: rule, chairCountry } = ballot;
  return {
    ...bundle,
    tie: { rule, ...(chairCountry ? { chair: chairCountry } : {}) },
    record: await findRecord(manager, ballot.id),
  };
}

async function countBundle(
  manager: EntityManager,
  ballot: Ballot,
): Promise<{ bundle: UnrecordedBundle; receipts: string[] }> {
  if (ballot.secrecy !== 'secret') return countOpenBundle(manager, ballot);
  const { ballot: head } = await findBundleHead(manager, ballot);
  const definition = definitionOf(
    ballot,
    await findOptionIds(manager, ballot.id),
    await findRoll(manager, ballot.id),
  );
  const { receipts, ...counted } = await countSecretBundle(manager, ballot.id, definition);
  return { receipts, bundle: { format: BUNDLE_FORMAT, ballot: head, ...counted } };
}

async function countOpenBundle(
  manager: EntityManager,
  ballot: Ballot,
): Promise<{ bundle: UnrecordedBundle; receipts: string[] }> {
  const { ballot: head } = await findBundleHead(manager, ballot);
  const definition = definitionOf(
    ballot,
    await findOptionIds(manager, ballot.id),
    await findRoll(manager, ballot.id),
  );
  const cast = await findCountedPapers(manager, ballot.id);
  const counted: { definition: BallotDefinition; papers: readonly BundlePaper[] } =
    ballot.secrecy === 'team' ? aggregateByCountry(definition, cast) : { definition, papers: cast };
  return {
    receipts: cast.map(({ receipt }) => receipt),
    bundle: {
      format: BUNDLE_FORMAT,
      ballot: head,
      ...counted,
      secret: null,
      issued: null,
      result: await countInWorker(counted.definition, counted.papers),
    },
  };
}

import { createHash } from 'node:crypto';
import type { ClauseKind, SourceKind } from '@nbn/contracts';

/**
 * What the fingerprint of a version is taken over. 1: its title and clauses. 2: its definitions and sources too.
 * A version keeps the scheme that it was made by; `docs/fingerprints.md` says how to check either by hand.
 */
export type FingerprintScheme = 1 | 2;

/** The scheme of versions that are made from now on. */
export const CURRENT_SCHEME: FingerprintScheme = 2;

export interface FingerprintClause {
  readonly id: string;
  readonly number: string;
  readonly kind: ClauseKind;
  readonly depth: number;
  /** Of its words and their form. */
  readonly hash: string;
}

export interface FingerprintDefinition {
  readonly term: string;
  readonly variants: readonly string[];
  readonly text: string;
  readonly clauseId: string | null;
  readonly conceptId: string | null;
}

export interface FingerprintSource {
  readonly number: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly publisher: string;
  readonly address: string | null;
  /** Of the document or practice that it is or is kept in, and of its version. */
  readonly objectHash: string | null;
  /** In reading order. */
  readonly citations: readonly {
    readonly clauseId: string;
    readonly locator: string;
    readonly supports: string;
  }[];
}

/** All that a version says. */
export interface FingerprintContent {
  readonly title: string;
  readonly clauses: readonly FingerprintClause[];
  readonly definitions: readonly FingerprintDefinition[];
  readonly sources: readonly FingerprintSource[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The very text whose SHA-256 is the fingerprint: JSON of lists alone, without white space, as RFC 8785 writes it. */
export function fingerprintText(scheme: FingerprintScheme, content: FingerprintContent): string {
  const { title, definitions, sources } = content;
  const clauses = content.clauses.map(({ id, number, kind, depth, hash }) => [id, number, kind, depth, hash]);
  if (scheme === 1) return JSON.stringify([title, clauses]);
  return JSON.stringify([
    scheme,
    title,
    clauses,
    definitions.map(({ term, variants, text, clauseId, conceptId }) => [
      term,
      variants,
      text,
      clauseId,
      conceptId,
    ]),
    sources.map((source) => [source.number, hashOfSource(source)]),
  ]);
}

/** SHA-256 over what a version says. */
export const fingerprintOf = (scheme: FingerprintScheme, content: FingerprintContent): string =>
  sha256(fingerprintText(scheme, content));

/** A source goes in by its own hash: what not everybody may know of it stays out of the text. */
function hashOfSource(source: FingerprintSource): string {
  const { kind, title, authors, year, publisher, address, objectHash, citations } = source;
  return sha256(
    JSON.stringify([
      kind,
      title,
      authors,
      year,
      publisher,
      address,
      objectHash,
      citations.map(({ clauseId, locator, supports }) => [clauseId, locator, supports]),
    ]),
  );
}

import {
  type AdoptionStatus,
  CONTRIBUTION_STAGES,
  type ContributionKind,
  type ContributionOutcome,
  type ContributionStage,
  type ContributionStageState,
  type CountryCode,
  FINAL_OUTCOMES,
  STAGES_BY_KIND,
} from '@nbn/contracts';
import type { ContributionFact, ContributionRow } from './contribution-facts.ts';

export interface CountryMove {
  readonly country: CountryCode;
  readonly status: AdoptionStatus;
  readonly at: string;
}

/** One step of a contribution's line of life. */
export interface LifeMove {
  readonly stage: ContributionStage;
  readonly at: string;
  readonly outcome: ContributionOutcome;
  readonly words: string | null;
  readonly name: string | null;
  readonly path: string | null;
  /** At home: what each country recorded. */
  readonly countries: readonly CountryMove[];
}

export interface LifeStage {
  readonly stage: ContributionStage;
  readonly state: ContributionStageState;
  /** When it was last reached. */
  readonly at: string | null;
}

export interface LineOfLife {
  readonly moves: readonly LifeMove[];
  readonly stages: readonly LifeStage[];
}

const rankOf = (stage: ContributionStage): number => CONTRIBUTION_STAGES.indexOf(stage);
const byTime = (one: { readonly at: string }, other: { readonly at: string }): number =>
  Date.parse(one.at) - Date.parse(other.at);

/** The moves of a contribution by stage and time, and how far each stage is; the reader's own country first. */
export function lineOfLife(
  row: Pick<ContributionRow, 'kind' | 'madeAt' | 'facts'>,
  ownCountry: CountryCode | null,
): LineOfLife {
  const facts = relevantFacts(row.kind, row.facts);
  const moves = [
    toMove({ stage: 'made', at: row.madeAt, outcome: 'made' }),
    ...facts.filter(({ country }) => country === null).map((fact) => toMove(fact)),
    ...countriesMove(facts, ownCountry),
  ].toSorted((one, other) => rankOf(one.stage) - rankOf(other.stage) || byTime(one, other));
  return { moves, stages: stagesOf(row.kind, moves) };
}

/**
 * An amendment that was not accepted is not what comes after: its clause may be voted on and stand in an edition, but
 * in other words. What it was voted down by came before.
 */
export function relevantFacts(
  kind: ContributionKind,
  facts: readonly ContributionFact[],
): readonly ContributionFact[] {
  const end = kind === 'amendment' ? facts.find(({ outcome }) => FINAL_OUTCOMES.has(outcome)) : undefined;
  if (!end) return facts;
  return facts.filter(
    (fact) => fact.stage === 'response' || (fact.stage === 'vote' && byTime(fact, end) <= 0),
  );
}

function toMove(
  fact: Pick<LifeMove, 'stage' | 'at' | 'outcome'> & Partial<Pick<LifeMove, 'words' | 'name' | 'path'>>,
): LifeMove {
  const { stage, at, outcome, words = null, name = null, path = null } = fact;
  return { stage, at, outcome, words, name, path, countries: [] };
}

/** What countries recorded is one move: as of the latest record. */
function countriesMove(facts: readonly ContributionFact[], ownCountry: CountryCode | null): LifeMove[] {
  const countries = facts
    .flatMap(({ country, status, at }) => (country && status ? [{ country, status, at }] : []))
    .toSorted(
      (one, other) =>
        Number(other.country === ownCountry) - Number(one.country === ownCountry) ||
        one.country.localeCompare(other.country),
    );
  const latest = facts
    .filter(({ country }) => country !== null)
    .toSorted(byTime)
    .at(-1);
  return latest ? [{ ...toMove(latest), countries }] : [];
}

/** Done where it has a move; the next one after the last of those is up now, unless nothing can follow. */
function stagesOf(kind: ContributionKind, moves: readonly LifeMove[]): LifeStage[] {
  const stages = STAGES_BY_KIND[kind];
  const reached = moves.map(({ stage }) => stages.indexOf(stage));
  const last = Math.max(...reached);
  const isClosed = kind !== 'remark' && kind !== 'comment' && moves.some(isFinal);
  const isOver = isClosed || moves.some(({ outcome }) => outcome === 'withdrawn');
  return stages.map((stage, at) => {
    const latest = moves.filter((move) => move.stage === stage).at(-1);
    if (latest) return { stage, state: 'done', at: latest.at };
    return { stage, state: unreachedState(at, last, isOver), at: null };
  });
}

function unreachedState(at: number, last: number, isOver: boolean): ContributionStageState {
  if (at < last) return 'skipped';
  if (isOver) return 'closed';
  return at === last + 1 ? 'now' : 'not-yet';
}

const isFinal = ({ outcome }: LifeMove): boolean => FINAL_OUTCOMES.has(outcome);

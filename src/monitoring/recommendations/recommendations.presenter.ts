import type { Actor } from '#platform/access/actor';
import type { CsvValue } from '#platform/http/csv';
import { displayNameFor } from '#platform/people/person';
import type { RecommendationColumn } from '../import-export/recommendation-file.ts';
import { mayWriteRecommendations } from '../monitoring.policy.ts';
import type { RecommendationView } from './dto/recommendation.view.ts';
import type { RecommendationRow } from './recommendation.sql.ts';

/** A recommendation as one reader gets it. */
export function presentRecommendation(actor: Actor, row: RecommendationRow): RecommendationView {
  const { ownerSeat, ownerMember, ownerMemberId, instrument, provisions, ...recommendation } = row;
  const edit = mayWriteRecommendations(actor, row.country);
  const owner = {
    seat: ownerSeat,
    member: ownerMember && displayNameFor(actor, ownerMember),
    memberId: edit ? ownerMemberId : null,
  };
  return {
    ...recommendation,
    instrument: { ...instrument },
    provisions: provisions.map((provision) => ({ ...provision })),
    owner: ownerSeat || ownerMemberId ? owner : null,
    can: { edit },
  };
}

/** A recommendation as a record of a table. CSV and JSON are made of the same. */
export function recommendationRecord(view: RecommendationView): Record<RecommendationColumn, CsvValue> {
  const { country, instrument, source, number, text, receivedOn, provisions, dueOn, late, state, owner } =
    view;
  return {
    country,
    instrument: instrument.code,
    source,
    number,
    text,
    receivedOn,
    provisions: provisions.map((provision) => provision.number).join('; '),
    dueOn,
    late,
    state,
    ownerSeat: owner && owner.seat,
    owner: owner && owner.member,
    answer: view.answer,
    shared: view.shared,
  };
}

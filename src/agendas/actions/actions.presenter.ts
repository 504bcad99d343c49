import type { Actor } from '#platform/access/actor';
import type { CsvValue } from '#platform/http/csv';
import { displayNameFor } from '#platform/people/person';
import { presentOrigin } from '../decisions/decisions.presenter.ts';
import { actionAbilities, isActionOwner } from './actions.policy.ts';
import type { ActionLineRow, ActionHistoryRow } from './actions.query.ts';
import type { ActionHistoryEntryView, ActionView } from './dto/action.view.ts';

/** An action as one reader gets it. */
export function presentAction(actor: Actor, row: ActionLineRow): ActionView {
  const {
    id,
    text,
    originSeen,
    ownerMember,
    ownerCountry,
    ownerSeat,
    holder,
    dueOn,
    overdue,
    state,
    result,
    closedAt,
    revision,
  } = row;
  return {
    id,
    text,
    meeting: originSeen ? presentOrigin(row) : null,
    decisionId: originSeen ? row.decisionId : null,
    decisionReference: originSeen ? row.decisionReference : null,
    ownerMember: ownerMember && {
      memberId: ownerMember.memberId,
      name: displayNameFor(actor, ownerMember),
    },
    ownerCountry,
    ownerSeat,
    holder: holder && displayNameFor(actor, holder),
    mine: isActionOwner(actor, row),
    dueOn,
    overdue,
    state,
    result,
    closedAt: closedAt?.toISOString() ?? null,
    revision,
    can: actionAbilities(actor, row),
  };
}

export function presentHistoryEntry(
  actor: Actor,
  { at, by, owner, ...turn }: ActionHistoryRow,
): ActionHistoryEntryView {
  return {
    ...turn,
    owner: owner && displayNameFor(actor, owner),
    by: displayNameFor(actor, by),
    at: new Date(at).toISOString(),
  };
}

export const ACTION_COLUMNS = [
  'text',
  'country',
  'seat',
  'holder',
  'dueOn',
  'overdue',
  'state',
  'result',
  'closedAt',
  'decision',
  'meeting',
] as const;

/** An action as a record of a table. CSV and JSON are made of the same. */
export function actionRecord(
  actor: Actor,
  row: ActionLineRow,
): Record<(typeof ACTION_COLUMNS)[number], CsvValue> {
  const {
    text,
    ownerMember,
    ownerCountry,
    ownerSeat,
    holder,
    dueOn,
    overdue,
    state,
    result,
    closedAt,
    decisionReference,
    meeting,
  } = presentAction(actor, row);
  return {
    text,
    country: ownerCountry,
    seat: ownerSeat ?? (ownerMember ? 'member' : 'secretariat'),
    holder: ownerMember?.name ?? holder,
    dueOn,
    overdue,
    state,
    result,
    closedAt,
    decision: decisionReference,
    meeting: meeting?.title ?? null,
  };
}

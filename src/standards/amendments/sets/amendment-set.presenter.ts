import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import type { AmendmentLineRow } from '../amendment.sql.ts';
import { presentAmendmentLine } from '../amendments.presenter.ts';
import { mayEditWording, mayWithdraw } from '../amendments.policy.ts';
import type { AmendmentSetRow } from './amendment-set.sql.ts';
import type { AmendmentSetView } from './dto/amendment-set.view.ts';

export function presentAmendmentSet(
  actor: Actor,
  { standardState, audience, ...row }: AmendmentSetRow,
  amendments: readonly AmendmentLineRow[],
): AmendmentSetView {
  const { id, standardId, country, reason } = row;
  const standard = { state: standardState, audience };
  const isOpen = row.withdrawnAt === null;
  return {
    id,
    standardId,
    country,
    reason,
    createdBy: presentPerson(actor, row.createdBy),
    createdAt: row.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    amendments: amendments.map((amendment) => presentAmendmentLine(actor, amendment)),
    can: {
      submit:
        isOpen && row.submittedAt === null && amendments.some((one) => mayEditWording(actor, one, standard)),
      withdraw: isOpen && amendments.some((one) => mayWithdraw(actor, one)),
    },
  };
}

import { presentDocumentLine } from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import type { ProposalsView } from './dto/proposal.view.ts';
import type { ProposalsRead } from './proposals.query.ts';

/** Proposals as one reader gets them. */
export function presentProposals(
  actor: Actor,
  { rows, papers, arranges, mayPropose }: ProposalsRead,
): ProposalsView {
  return {
    items: rows.map(
      ({
        id,
        kind,
        title,
        minutes,
        notes,
        byId,
        byName,
        country,
        seat,
        mine,
        proposedAt,
        state,
        settledAt,
        reason,
      }) => ({
        id,
        kind,
        title,
        minutes,
        notes,
        by: { memberId: byId, name: byName, country, seat },
        mine,
        proposedAt: proposedAt.toISOString(),
        state,
        settledAt: settledAt?.toISOString() ?? null,
        reason,
        papers: papers
          .filter(({ objectId }) => objectId === id)
          .map((row) => presentDocumentLine(actor, row)),
        can: {
          accept: arranges && state === 'open',
          refuse: arranges && state === 'open',
          withdraw: mine && state === 'open',
        },
      }),
    ),
    mayPropose,
  };
}

import { RowLink } from '../ui/links.tsx';
import type { Duty } from './queries.ts';

/** To where it is seen to. */
export function DutyLink({ duty: { kind, objectId, partId, title, country } }: { duty: Duty }) {
  switch (kind) {
    case 'answer':
    case 'poll':
    case 'papers':
      return (
        <RowLink to="/meetings/$id" params={{ id: objectId }}>
          {title}
        </RowLink>
      );
    case 'minutes-draft':
    case 'minutes':
      return (
        <RowLink to="/meetings/$id/minutes" params={{ id: objectId }}>
          {title}
        </RowLink>
      );
    case 'action':
      return (
        <RowLink to="/meetings/actions/$actionId" params={{ actionId: objectId }}>
          {title}
        </RowLink>
      );
    case 'follow-up':
    case 'review':
      return (
        <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: objectId }}>
          {title}
        </RowLink>
      );
    case 'ballot':
      return (
        <RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: objectId }}>
          {title}
        </RowLink>
      );
    case 'consultation':
      return (
        <RowLink
          to="/standards/$standardId/consultation"
          params={{ standardId: objectId }}
          search={{ round: partId ?? undefined }}
        >
          {title}
        </RowLink>
      );
    case 'consensus':
      return (
        <RowLink
          to="/standards/$standardId/consensus/$processId"
          params={{ standardId: objectId, processId: partId ?? '' }}
        >
          {title}
        </RowLink>
      );
    case 'adoption-review':
      return (
        <RowLink
          to="/standards/$standardId/adoption/$country"
          params={{ standardId: objectId, country: country ?? '' }}
        >
          {title}
        </RowLink>
      );
    case 'source':
      return (
        <RowLink to="/standards/$standardId/sources" params={{ standardId: objectId }}>
          {title}
        </RowLink>
      );
    default:
      return <CountryDutyLink kind={kind} objectId={objectId} title={title} />;
  }
}

/** Of the library, and of what countries report. */
function CountryDutyLink({ kind, objectId: id, title }: Pick<Duty, 'kind' | 'objectId' | 'title'>) {
  switch (kind) {
    case 'practice':
      return (
        <RowLink to="/library/practices/$id" params={{ id }}>
          {title}
        </RowLink>
      );
    case 'plan':
      return (
        <RowLink to="/network/plans/lines/$lineId" params={{ lineId: id }}>
          {title}
        </RowLink>
      );
    case 'recommendation':
      return (
        <RowLink to="/network/recommendations/$recommendationId" params={{ recommendationId: id }}>
          {title}
        </RowLink>
      );
    case 'fund-report':
      return (
        <RowLink to="/network/funds/reports/$id" params={{ id }}>
          {title}
        </RowLink>
      );
    case 'directory':
      return (
        <RowLink to="/network/directory/$id" params={{ id }}>
          {title}
        </RowLink>
      );
    default:
      return (
        <RowLink to="/library/$id" params={{ id }} search={{}}>
          {title}
        </RowLink>
      );
  }
}

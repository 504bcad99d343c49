import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Amendments.module.css';
import { useProposer } from './AmendmentState.tsx';
import { raisedAtMeetingQuery } from './queries.ts';

/** At an agenda item: the amendments whose question was raised there, or that are voted on there. */
export function AgendaItemAmendments({ itemId, meetingId }: { itemId: string; meetingId: string }) {
  const { t } = useTranslation('amendments');
  const proposer = useProposer();
  const { data = [] } = useQuery({
    ...raisedAtMeetingQuery(meetingId),
    enabled: useHasPermission('standards:read'),
  });
  const raised = data.filter(({ itemsThere }) => itemsThere.includes(itemId));
  if (raised.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('raisedHere')}>
      {raised.map((one) => (
        <li key={one.id}>
          <TextLink
            to="/standards/$standardId/amendments/$amendmentId"
            params={{ standardId: one.standardId, amendmentId: one.id }}
          >
            {t('name', { number: one.ordinal, by: proposer(one) })}
          </TextLink>
          {one.ballotsThere
            .filter((ballot) => ballot.itemId === itemId)
            .map(({ id, question }) => (
              <span key={id}>
                {' · '}
                {t('votedHere')}{' '}
                <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>
                  {question}
                </TextLink>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

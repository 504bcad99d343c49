import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Amendments.module.css';
import { useProposer } from './AmendmentState.tsx';
import { raisedAtQuery } from './queries.ts';

/** At an agenda item: the amendments whose question was raised there, or that are voted on there. */
export function RaisedHere({ itemId }: { itemId: string }) {
  const { t } = useTranslation('amendments');
  const proposer = useProposer();
  const { data = [] } = useQuery({ ...raisedAtQuery(itemId), enabled: useMay('standards:read') });
  if (data.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('raisedHere')}>
      {data.map((one) => (
        <li key={one.id}>
          <TextLink to="/standards/$standardId/amendments/$amendmentId" params={{ standardId: one.standardId, amendmentId: one.id }}>{t('name', { number: one.ordinal, by: proposer(one) })}</TextLink>
          {one.ballotsThere.map(({ id, question }) => <span key={id}>{' · '}{t('votedHere')} <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>{question}</TextLink></span>)}
        </li>
      ))}
    </ul>
  );
}

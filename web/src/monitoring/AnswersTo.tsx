import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { TextLink } from '../ui/links.tsx';
import classes from './Monitoring.module.css';
import { answersQuery, type CrosswalkSide, type ProvisionCitation } from './queries.ts';
import { useCitation } from './use-citation.ts';

interface AnswersToProps {
  side: CrosswalkSide;
  /** What the crosswalk is asked for: with `target`, one of several answers is shown. */
  id: string;
  target?: string;
}

/** To which provisions of outside instruments something answers; nothing where there are none. */
export function AnswersTo({ side, id, target }: AnswersToProps) {
  const reads = useHasPermission('monitoring:read');
  const { data } = useQuery({ ...answersQuery(side, id), enabled: reads && id !== '' });
  const cited = (data ?? []).filter(({ targetId }) => target === undefined || targetId === target);
  return cited.length === 0 ? null : <Citations cited={cited} />;
}

function Citations({ cited }: { cited: readonly ProvisionCitation[] }) {
  const { t } = useTranslation('areas');
  const cite = useCitation();
  return (
    <dl className={classes.answers}>
      <dt>{t('answers.title')}</dt>
      {cited.map((citation) => (
        <dd key={citation.id}>
          <TextLink to="/network/instruments" hash={`provision-${citation.id}`} title={citation.title}>
            {cite(citation)}
          </TextLink>
        </dd>
      ))}
    </dl>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../../api/session.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Adoption.module.css';
import { NewerEvidence } from './NewerEvidence.tsx';
import { type CountryAdoption, type CountryClause, evidenceQuery } from './queries.ts';

/** The practices that stand as evidence of what the country does with a clause, or are proposed to. */
export function ClauseEvidence({ adoption, clause }: { adoption: CountryAdoption; clause: CountryClause }) {
  const { t } = useTranslation('publishing');
  const readsPractices = useHasPermission('practices:read');
  const { standardId, country } = adoption;
  const { data } = useQuery({ ...evidenceQuery(standardId, country), enabled: readsPractices });
  const items = (data?.items ?? []).filter(({ clauseId }) => clauseId === clause.id);
  if (!readsPractices) return null;
  return (
    <>
      <div className={classes.state}>
        {items.map(({ id, sourceId, title, state }) => (
          <span key={id}>
            {t(`country.evidenceState.${state}`)}{' '}
            <TextLink to="/library/practices/$id" params={{ id: sourceId }}>
              {title}
            </TextLink>
          </span>
        ))}
        <TextLink
          to="/library/practices"
          search={{ clause: clause.id }}
          aria-describedby={`${clause.id}-words`}
        >
          {t('country.practices')}
        </TextLink>
      </div>
      {items.map((one) => (
        <NewerEvidence key={one.id} adoption={adoption} evidence={one} />
      ))}
    </>
  );
}

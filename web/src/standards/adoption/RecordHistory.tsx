import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { adoptionHistoryQuery, type CountryAdoption, type CountryClause } from './queries.ts';
import { StatementList } from './StatementList.tsx';

/** Everything that was ever recorded of a clause, the newest first. */
export function RecordHistory({
  adoption: { standardId, country },
  clause,
  onClose,
}: {
  adoption: CountryAdoption;
  clause: CountryClause;
  onClose: () => void;
}) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const query = useQuery(adoptionHistoryQuery(standardId, country, clause.id, clause.record?.revision ?? 0));
  return (
    <SidePanel
      title={t('country.historyOf', { number: clause.number, country: format.country(country) })}
      onClose={onClose}
    >
      <QueryBoundary query={query}>{({ items }) => <StatementList items={items} />}</QueryBoundary>
    </SidePanel>
  );
}

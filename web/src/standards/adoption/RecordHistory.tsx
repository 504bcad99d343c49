import { Drawer, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import draft from '../Draft.module.css';
import { adoptionHistoryQuery, type CountryAdoption, type CountryClause } from './queries.ts';

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
  const { t: shell } = useTranslation();
  const format = useFormat();
  const query = useQuery(adoptionHistoryQuery(standardId, country, clause.id, clause.record?.revision ?? 0));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('country.historyOf', { number: clause.number, country: format.country(country) })}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <QueryBoundary query={query}>
        {({ items }) => (
          <ol className={draft.history} reversed>
            {items.map(({ revision, confirmed, status, note, evidence, edition, by, at }) => (
              <li key={revision}>
                <Text size="sm" fw={600}>
                  {t(`status.${status}`)}
                  {confirmed && ` · ${t('country.confirmed')}`}
                </Text>
                <Text size="xs" c="dimmed">
                  {by
                    ? t('country.by', { name: by.name, when: format.instant(at), edition })
                    : t('country.at', { when: format.instant(at), edition })}
                </Text>
                {note && (
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {note}
                  </Text>
                )}
                {evidence && (
                  <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
                    {evidence}
                  </Text>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryBoundary>
    </Drawer>
  );
}

import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LazyAttachedDocuments } from '../../documents/LazyAttachedDocuments.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useFormat } from '../../i18n/format.ts';
import type { CountryAdoption, CountryClause } from './queries.ts';

/** The documents that stand with a clause, and those with what the country recorded of it. */
export function RecordDocuments({
  adoption: { country, title },
  clause: { id, number, record },
  onClose,
}: {
  adoption: CountryAdoption;
  clause: CountryClause;
  onClose: () => void;
}) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const clauseTitle = t('country.clauseOf', { number, title });
  const recordTitle = t('country.recordOf', { number, country: format.country(country) });
  // What is null is another country's, and so are its documents.
  const isReadable = record !== null && record.note !== null;
  return (
    <SidePanel title={t('country.documentsOf', { number })} onClose={onClose}>
      <Stack gap="xl">
        {isReadable && (
          <Stack component="section" gap="xs" aria-label={recordTitle}>
            <Text fw={600}>{t('country.evidenceDocuments', { country: format.country(country) })}</Text>
            <LazyAttachedDocuments kind="adoption-record" id={record.id} title={recordTitle} />
          </Stack>
        )}
        <Stack component="section" gap="xs" aria-label={clauseTitle}>
          <Text fw={600}>{t('country.clauseDocuments')}</Text>
          <LazyAttachedDocuments kind="clause" id={id} title={clauseTitle} />
        </Stack>
      </Stack>
    </SidePanel>
  );
}

import { Text } from '@mantine/core';
import { unitPhrase, type OptionResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';

/**
 * The same papers counted by seats, by countries and by each chamber: who came first in each, and whether
 * that is another.
 */
export function ElectorateComparison({
  result,
  labels,
}: {
  result: OptionResult;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const deciding = {
    unit: result.electorate === 'one-country-one-vote' ? 'country' : 'member',
    order: result.order,
    differs: false,
    decides: true,
  };
  const rows = [deciding, ...result.beside.map((count) => ({ ...count, decides: false }))];
  const firstOf = (order: OptionResult['order']) =>
    format.list((order[0] ?? []).map((id) => labels.get(id) ?? id));
  return (
    <Section title={t('beside.title')}>
      <Text size="sm" mb="sm">
        {t('beside.help')}
      </Text>
      <DataTable
        caption={t('beside.caption')}
        captionHidden
        rows={rows}
        rowKey={({ unit }) => unit}
        columns={[
          {
            key: 'unit',
            head: t('beside.unit'),
            cell: ({ unit, decides }) =>
              t(decides ? 'beside.decides' : 'beside.forInformation', {
                unit: t(`statement.${unitPhrase(unit)}`),
              }),
          },
          { key: 'first', head: t('beside.first'), cell: ({ order }) => firstOf(order) },
          {
            key: 'differs',
            head: t('beside.differs'),
            cell: ({ differs, decides }) => (decides ? '–' : t(differs ? 'beside.other' : 'beside.same')),
          },
        ]}
      />
    </Section>
  );
}

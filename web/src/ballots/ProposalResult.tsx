import { Text } from '@mantine/core';
import { unitPhrase, type TextProposalResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { VoteSplit } from './VoteSplit.tsx';

/** The votes on a proposal by seats, countries and chambers side by side, and the countries' ballots. */
export function ProposalResult({ result }: { result: TextProposalResult }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const { members, countries, chambers, units, countryBallots } = result;
  const rows = [
    { unit: 'member', decides: units.includes('member'), ...members },
    ...(countryBallots.length > 1 ? [{ unit: 'country', decides: units.includes('country'), ...countries }] : []),
    ...chambers.map((chamber) => ({ unit: chamber.chamber, decides: units.includes('chambers'), ...chamber })),
  ];
  const nameOf = (unit: string) => t(`statement.${unitPhrase(unit)}`);
  return (
    <>
      <Section title={t('proposal.title')}>
        <ChartOrTable
          title={t('proposal.chart')}
          chart={<VoteSplit label={t('proposal.chart')} rows={rows.map((row) => ({ key: row.unit, name: nameOf(row.unit), ...row }))} />}
          table={(
            <DataTable
              caption={t('proposal.chart')} captionHidden rows={rows} rowKey={({ unit }) => unit}
              columns={[
                { key: 'unit', head: t('beside.unit'), cell: ({ unit, decides }) => t(decides ? 'beside.decides' : 'beside.forInformation', { unit: nameOf(unit) }) },
                ...(['yes', 'no', 'abstain'] as const).map((choice) => ({ key: choice, head: t(`choice.${choice}`), number: true, cell: (row: (typeof rows)[number]) => row[choice] })),
                { key: 'entitled', head: t('proposal.entitled'), number: true, cell: ({ entitled }) => entitled },
                { key: 'passed', head: t('proposal.passedHead'), cell: ({ passed }) => t(passed ? 'proposal.passed' : 'proposal.notPassed') },
              ]}
            />
          )}
        />
      </Section>
      {countryBallots.length > 1 && (
        <Section title={t('countries.title')}>
          <Text size="sm" mb="sm">{t('countries.helpProposal')}</Text>
          <DataTable
            caption={t('countries.caption')} captionHidden rowKey={({ country }) => country}
            rows={countryBallots.toSorted((a, b) => format.country(a.country).localeCompare(format.country(b.country)))}
            columns={[
              { key: 'country', head: t('turnout.country'), cell: ({ country }) => format.country(country) },
              { key: 'choice', head: t('countries.ballot'), cell: ({ choice }) => (choice ? t(`choice.${choice}`) : t('countries.none')) },
            ]}
          />
        </Section>
      )}
    </>
  );
}

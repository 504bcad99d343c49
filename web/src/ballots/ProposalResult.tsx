import { isAmongCountries, unitPhrase, type TextProposalResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { CountryBallots } from './CountryBallots.tsx';
import { VoteSplit } from './VoteSplit.tsx';

/** The votes on a proposal by seats, countries and chambers side by side, and the countries' ballots. */
export function ProposalResult({ result }: { result: TextProposalResult }) {
  const { t } = useTranslation('ballots');
  const { members, countries, chambers, units, countryBallots } = result;
  const alone = isAmongCountries(result);
  const rows = [
    ...(alone ? [] : [{ unit: 'member', decides: units.includes('member'), ...members }]),
    ...(alone || countryBallots.length > 1
      ? [{ unit: 'country', decides: units.includes('country'), ...countries }]
      : []),
    ...chambers.map((chamber) => ({
      unit: chamber.chamber,
      decides: units.includes('chambers'),
      ...chamber,
    })),
  ];
  const nameOf = (unit: string) => t(`statement.${unitPhrase(unit)}`);
  return (
    <>
      <Section title={t('proposal.title')}>
        <ChartOrTable
          title={t('proposal.chart')}
          chart={
            <VoteSplit
              label={t('proposal.chart')}
              rows={rows.map((row) => ({ key: row.unit, name: nameOf(row.unit), ...row }))}
            />
          }
          table={
            <DataTable
              caption={t('proposal.chart')}
              captionHidden
              rows={rows}
              rowKey={({ unit }) => unit}
              columns={[
                {
                  key: 'unit',
                  head: t('beside.unit'),
                  cell: ({ unit, decides }) =>
                    t(decides ? 'beside.decides' : 'beside.forInformation', { unit: nameOf(unit) }),
                },
                ...(['yes', 'no', 'abstain'] as const).map((choice) => ({
                  key: choice,
                  head: t(`choice.${choice}`),
                  number: true,
                  cell: (row: (typeof rows)[number]) => row[choice],
                })),
                {
                  key: 'entitled',
                  head: t('proposal.entitled'),
                  number: true,
                  cell: ({ entitled }) => entitled,
                },
                {
                  key: 'passed',
                  head: t('proposal.passedHead'),
                  cell: ({ passed }) => t(passed ? 'proposal.passed' : 'proposal.notPassed'),
                },
              ]}
            />
          }
        />
      </Section>
      {countryBallots.length > 1 && (
        <CountryBallots
          help={t('countries.helpProposal')}
          ballots={countryBallots}
          textOf={({ choice }) => choice && t(`choice.${choice}`)}
        />
      )}
    </>
  );
}

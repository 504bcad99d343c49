import { Stack, Text } from '@mantine/core';
import { inWords, statementsOf } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { Bars } from './Bars.tsx';
import { electionResult } from './election-result.ts';
import { OpenPapers } from './OpenPapers.tsx';
import { PairwiseTable } from './PairwiseTable.tsx';
import type { Ballot } from './queries.ts';
import { ResultOrder } from './ResultOrder.tsx';
import { standings } from './standing.ts';
import { usePaperText } from './usePaperText.ts';
import { labelsOf, useWording } from './wording.ts';

/** What came out of a closed ballot: in sentences, as an order, as a chart or table, and with the whole reckoning. */
export function BallotResult({ ballot, result: view }: { ballot: Ballot; result: NonNullable<Ballot['result']> }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const labels = labelsOf(ballot.options);
  const wording = useWording(labels);
  const textOf = usePaperText(labels);
  const result = electionResult(view);
  const lines = standings(result);
  const { working, countryBallots } = result;
  const nameOf = (id: string) => labels.get(id) ?? id;
  const papers = working.method === 'approval' ? working.papers / working.scale : 0;
  const valueOf = (value: number | string) => (working.method === 'approval' ? t('result.approvedOf', { value, papers }) : t('result.beforeOf', { value, others: lines.length - 1 }));

  return (
    <>
      <Section title={t('result.title')}>
        <Stack gap="md">
          {result.state !== 'decided' && <Notice kind="waits" title={t(`outcome.${result.state}`)}>{t(`outcomeText.${result.state}`)}</Notice>}
          <div>{statementsOf(result).map((statement) => <Text key={statement.code} component="p" m={0} mb="xs">{inWords(statement, wording)}</Text>)}</div>
          <ResultOrder standings={lines} labels={labels} />
        </Stack>
      </Section>
      <Section title={t('result.chartSection')}>
        <ChartOrTable
          title={t(working.method === 'approval' ? 'result.chartApproval' : 'result.chartRanked')}
          chart={<Bars label={t('result.chartLabel')} bars={lines.map(({ id, share, value, chosen }) => ({ key: id, label: nameOf(id), share, value: valueOf(value), chosen }))} />}
          table={(
            <DataTable
              caption={t('result.tableCaption')} captionHidden rows={lines} rowKey={({ id }) => id}
              columns={[
                { key: 'option', head: t('pairs.option'), cell: ({ id }) => nameOf(id) },
                { key: 'place', head: t('result.placeHead'), number: true, cell: ({ place, shared }) => (shared ? t('result.sharedPlace', { place }) : t('result.place', { place })) },
                { key: 'value', head: t(working.method === 'approval' ? 'result.approvals' : 'result.before'), number: true, cell: ({ value }) => valueOf(value) },
              ]}
            />
          )}
        />
      </Section>
      {working.method === 'schulze' && (
        <Section title={t('pairs.title')}>
          <Text size="sm" mb="sm">{t('pairs.help')}</Text>
          <PairwiseTable working={working} order={lines.map(({ id }) => id)} labels={labels} />
        </Section>
      )}
      {countryBallots && (
        <Section title={t('countries.title')}>
          <Text size="sm" mb="sm">{t(working.method === 'approval' ? 'countries.helpApproval' : 'countries.helpRanked')}</Text>
          <DataTable
            caption={t('countries.caption')} captionHidden rows={countryBallots.toSorted((a, b) => format.country(a.country).localeCompare(format.country(b.country)))} rowKey={({ country }) => country}
            columns={[
              { key: 'country', head: t('turnout.country'), cell: ({ country }) => format.country(country) },
              { key: 'paper', head: t('countries.ballot'), cell: ({ paper }) => (paper ? textOf(paper) : t('countries.none')) },
            ]}
          />
        </Section>
      )}
      {ballot.maySeePapers && <OpenPapers ballotId={ballot.id} labels={labels} />}
    </>
  );
}

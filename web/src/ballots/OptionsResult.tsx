import { Text } from '@mantine/core';
import { isAmongCountries, type OptionResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { BarChart } from './BarChart.tsx';
import { CountryBallots } from './CountryBallots.tsx';
import { useNumberFormat } from './result-numbers.tsx';
import { PairwiseTable } from './PairwiseTable.tsx';
import { RepresentativeSetView } from './RepresentativeSetView.tsx';
import { usePlaceText } from './ResultOrder.tsx';
import { ElectorateComparison } from './ElectorateComparison.tsx';
import { StagesChart } from './StagesChart.tsx';
import { measureOf, type Standing, standings } from './standings.ts';
import { useCountryPaperText } from './use-paper-text.ts';

interface OptionsResultProps {
  result: OptionResult;
  labels: ReadonlyMap<string, string>;
}

/**
 * The numbers behind an order of options: bars or table, the stages or pairs, other ways to count the same
 * papers, country ballots.
 */
export function OptionsResult({ result, labels }: OptionsResultProps) {
  const { t } = useTranslation('ballots');
  const textOf = useCountryPaperText(labels);
  const lines = standings(result);
  const { working, countryBallots } = result;
  return (
    <>
      {hasPicture(working.method) && <OptionsPicture result={result} lines={lines} labels={labels} />}
      {(working.method === 'stv' || working.method === 'irv') && (
        <StagesChart result={result} working={working} labels={labels} />
      )}
      {(working.method === 'schulze' ||
        working.method === 'ranked-pairs' ||
        working.method === 'default-option') && (
        <Section title={t('pairs.title')}>
          <Text size="sm" mb="sm">
            {t('pairs.help')}
          </Text>
          <PairwiseTable working={working} order={lines.map(({ id }) => id)} labels={labels} />
        </Section>
      )}
      <RepresentativeSetView result={result} labels={labels} />
      {result.beside.length > 0 && !isAmongCountries(result) && (
        <ElectorateComparison result={result} labels={labels} />
      )}
      {countryBallots && (
        <CountryBallots
          help={t(countryHelp(working.method))}
          ballots={countryBallots}
          textOf={({ paper }) => paper && textOf(paper)}
        />
      )}
    </>
  );
}

/** What each option reached, as bars and as a table. */
function OptionsPicture({ result, lines, labels }: OptionsResultProps & { lines: readonly Standing[] }) {
  const { t } = useTranslation('ballots');
  const numbers = useNumberFormat();
  const placeOf = usePlaceText();
  const measure = measureOf(result);
  const { working } = result;
  const nameOf = (id: string) => labels.get(id) ?? id;
  const papers = working.method === 'approval' ? working.papers / working.scale : 0;
  const valueOf = (value: number | string) =>
    t(`measure.${measure}.value`, {
      value: numbers(value),
      papers: numbers(papers),
      others: lines.length - 1,
    });
  const bars = lines.map(({ id, share, value, chosen }) => ({
    key: id,
    label: nameOf(id),
    share,
    value: valueOf(value),
    chosen,
  }));
  return (
    <Section title={t('result.chartSection')}>
      <ChartOrTable
        title={t(`measure.${measure}.chart`)}
        chart={<BarChart label={t('result.chartLabel')} bars={bars} />}
        table={
          <DataTable
            caption={t('result.tableCaption')}
            captionHidden
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              { key: 'option', head: t('pairs.option'), cell: ({ id }) => nameOf(id) },
              { key: 'place', head: t('result.placeHead'), number: true, cell: placeOf },
              {
                key: 'value',
                head: t(`measure.${measure}.head`),
                number: true,
                cell: ({ value }) => valueOf(value),
              },
            ]}
          />
        }
      />
    </Section>
  );
}

type Method = OptionResult['working']['method'];

/**
 * Elections tell their numbers stage by stage, and equal shares choose a set: bars of places would say
 * nothing more than the order.
 */
function hasPicture(method: Method): boolean {
  return method !== 'stv' && method !== 'irv' && method !== 'equal-shares';
}

function countryHelp(
  method: Method,
): 'countries.helpApproval' | 'countries.helpScores' | 'countries.helpDots' | 'countries.helpRanked' {
  if (method === 'approval' || method === 'equal-shares') return 'countries.helpApproval';
  if (method === 'score' || method === 'star') return 'countries.helpScores';
  return method === 'dots' ? 'countries.helpDots' : 'countries.helpRanked';
}

import { BALLOT_CONSENTS } from '@nbn/contracts';
import type { TextConsentResult } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { BarChart } from './BarChart.tsx';

/** How many seats gave each answer to a text that seeks everybody's consent. */
export function ConsentAnswers({ result: { tally } }: { result: Pick<TextConsentResult, 'tally'> }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const most = Math.max(1, ...BALLOT_CONSENTS.map((answer) => tally[answer]));
  return (
    <Section title={t('said.title')}>
      <ChartOrTable
        title={t('said.chart')}
        chart={
          <BarChart
            label={t('said.caption')}
            bars={BALLOT_CONSENTS.map((answer) => ({
              key: answer,
              label: t(`consent.${answer}`),
              share: tally[answer] / most,
              value: format.number(tally[answer]),
              chosen: answer === 'consent',
            }))}
          />
        }
        table={
          <DataTable
            caption={t('said.caption')}
            captionHidden
            rows={BALLOT_CONSENTS}
            rowKey={(answer) => answer}
            columns={[
              { key: 'answer', head: t('said.answer'), cell: (answer) => t(`consent.${answer}`) },
              {
                key: 'seats',
                head: t('said.seats'),
                number: true,
                cell: (answer) => format.number(tally[answer]),
              },
            ]}
          />
        }
      />
    </Section>
  );
}

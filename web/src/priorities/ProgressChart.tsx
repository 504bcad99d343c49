import { PRIORITY_PROGRESS, type PriorityProgress } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised.ts';
import { timeNow } from '../i18n/clock.ts';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { progressByMonth } from './progress-by-month.ts';
import classes from './ProgressChart.module.css';
import type { Period, Priority } from './queries.ts';

/** How far the agreed list was at the end of each month of the period, as columns or a table. */
export function ProgressChart({
  period,
  agreed,
}: {
  period: Pick<Period, 'firstDay' | 'lastDay'>;
  agreed: readonly Priority[];
}) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const [today] = useState(() => new Date(timeNow()));
  const months = progressByMonth(period, agreed, today);
  const last = months.at(-1);
  if (!last) return null;
  const text = (counts: Readonly<Record<PriorityProgress, number>>) =>
    format.list(
      PRIORITY_PROGRESS.toReversed()
        .filter((state) => counts[state] > 0)
        .map((state) => t('picture.part', { count: counts[state], state: t(`priority.${state}`) })),
    );
  return (
    <ChartOrTable
      title={t('picture.title', { done: last.counts.done, total: agreed.length })}
      chart={
        <ScrollRegion label={t('picture.caption')}>
          <ol className={classes.months}>
            {months.map(({ month, counts }) => (
              <li key={month} className={classes.month}>
                <div className={classes.column} aria-hidden>
                  {PRIORITY_PROGRESS.map(
                    (state) =>
                      counts[state] > 0 && (
                        <span
                          key={state}
                          className={classes.part}
                          data-state={state}
                          style={{ flexGrow: counts[state] }}
                        >
                          {counts[state]}
                        </span>
                      ),
                  )}
                </div>
                <span className={classes.name}>{format.month(month)}</span>
                <span className={classes.spoken}>{text(counts)}</span>
              </li>
            ))}
          </ol>
        </ScrollRegion>
      }
      table={
        <DataTable
          caption={t('picture.caption')}
          captionHidden
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', head: t('picture.month'), cell: ({ month }) => format.month(month) },
            ...PRIORITY_PROGRESS.map((state) => ({
              key: state,
              head: capitalised(t(`priority.${state}`)),
              number: true,
              cell: ({ counts }: (typeof months)[number]) => counts[state],
            })),
          ]}
        />
      }
    />
  );
}

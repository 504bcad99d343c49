import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Section } from '../ui/Page.tsx';
import { countsQuery } from './queries.ts';
import classes from './Safeguarding.module.css';
import { weeklyCounts } from './weekly-counts.ts';

/** How many reports there were in each week, as bars, or by kind and outcome as a table. */
export function CountsSection() {
  const { t } = useTranslation('safeguarding');
  const format = useFormat();
  const counts = useQuery(countsQuery);
  return (
    <QueryBoundary query={counts}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={t('page.counts')}>
            <ChartOrTable
              title={t('page.countsSay', { count: items.reduce((sum, { count }) => sum + count, 0) })}
              chart={
                <ul className={classes.weeks}>
                  {weeklyCounts(items).map(({ week, count, share }) => (
                    <li key={week}>
                      <span>{format.shortDay(`${week}T12:00:00Z`, 'UTC')}</span>
                      <span className={classes.track} aria-hidden>
                        <span className={classes.bar} style={{ width: `${share * 100}%` }} />
                      </span>
                      <span className={classes.count}>{count}</span>
                    </li>
                  ))}
                </ul>
              }
              table={
                <DataTable
                  caption={t('page.countsTable')}
                  captionHidden
                  rows={items}
                  rowKey={({ week, kind, outcome }) => week + kind + outcome}
                  columns={[
                    { key: 'week', head: t('page.week'), cell: ({ week }) => format.date(week) },
                    { key: 'kind', head: t('page.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
                    {
                      key: 'outcome',
                      head: t('page.outcome'),
                      cell: ({ outcome }) => t(`outcomes.${outcome}`),
                    },
                    { key: 'count', head: t('page.count'), number: true, cell: ({ count }) => count },
                  ]}
                />
              }
            />
          </Section>
        )
      }
    </QueryBoundary>
  );
}

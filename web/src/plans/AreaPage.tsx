import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised.ts';
import { useFormat } from '../i18n/format.ts';
import { AnswersTo } from '../monitoring/AnswersTo.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { PlainRowLink, RowLink, TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { Money } from './Money.tsx';
import classes from './Plans.module.css';
import { type AreaPage as Area, areaPageQuery } from './queries.ts';

/** One area: the plans of the countries in figures, and the priorities, clauses and decisions of the region. */
export function AreaPage() {
  const { areaId } = useParams({ from: '/signed-in/network/plans/areas/$areaId' });
  return (
    <QueryBoundary query={useQuery(areaPageQuery(areaId))} skeleton={<PageSkeleton />}>
      {(area) => <AreaContent page={area} />}
    </QueryBoundary>
  );
}

export function AreaContent({ page }: { page: Area }) {
  const { t } = useTranslation('plans');
  const { area, retired, countries, priorities, clauses, decisions } = page;
  return (
    <Page title={area.title} trail={<TextLink to="/network/plans">{t('title')}</TextLink>}>
      <AnswersTo side="area" id={area.id} />
      {retired && <Notice kind="note">{t('area.retired')}</Notice>}
      <Section title={t('area.lines')}>
        {countries.length === 0 ? (
          <EmptyState title={t('area.noLines')} text={t('area.noLinesText')} />
        ) : (
          <CountryTable page={page} />
        )}
      </Section>
      <Part title={t('area.priorities')} count={priorities.length}>
        {priorities.map(({ id, periodId, title, period, state }) => (
          <ListRow
            key={id}
            title={
              <RowLink to="/priorities/$periodId" params={{ periodId }} hash={`priority-${id}`}>
                {title}
              </RowLink>
            }
            facts={[period]}
            aside={<PriorityState state={state} />}
          />
        ))}
      </Part>
      <Part title={t('area.clauses')} count={clauses.length}>
        {clauses.map(({ id, standard, standardId, slug, number, text }) => (
          <ListRow
            key={id}
            title={
              slug ? (
                <PlainRowLink href={`/published/${slug}#${number ?? ''}`}>{text}</PlainRowLink>
              ) : (
                <RowLink to="/standards/$standardId" params={{ standardId }} hash={`clause-${id}`}>
                  {text}
                </RowLink>
              )
            }
            facts={[standard, number]}
          />
        ))}
      </Part>
      <Part title={t('area.decisions')} count={decisions.length}>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </Part>
    </Page>
  );
}

function CountryTable({ page: { area, countries } }: { page: Area }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  type Row = Area['countries'][number];
  const columns: Column<Row>[] = [
    {
      key: 'country',
      head: t('area.country'),
      cell: ({ country }) => (
        <TextLink
          to="/network/plans/countries/$country"
          params={{ country }}
          search={{ area: area.id, state: 'all' }}
        >
          {format.country(country)}
        </TextLink>
      ),
    },
    { key: 'open', head: t('area.open'), number: true, cell: ({ open }) => open },
    {
      key: 'late',
      head: t('area.late'),
      number: true,
      cell: ({ late }) => <span className={late > 0 ? classes.late : undefined}>{late}</span>,
    },
    { key: 'done', head: t('area.done'), number: true, cell: ({ done }) => done },
    { key: 'money', head: t('area.money'), number: true, cell: ({ money }) => <Money money={money} /> },
  ];
  return (
    <DataTable
      caption={t('area.table')}
      captionHidden
      stacks
      columns={columns}
      rows={countries.toSorted((one, other) => format.byCountry(one.country, other.country))}
      rowKey={({ country }) => country}
    />
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { t } = useTranslation('plans');
  return (
    <Section title={title}>
      {count === 0 ? (
        <p className={classes.quiet}>{t('area.nothing')}</p>
      ) : (
        <Listing label={title}>{children}</Listing>
      )}
    </Section>
  );
}

function PriorityState({ state }: { state: Area['priorities'][number]['state'] }) {
  const { t } = useTranslation('priorities');
  if (state === 'done') return <StateBadge tone="good">{capitalised(t('priority.done'))}</StateBadge>;
  if (state === 'in-progress')
    return <StateBadge tone="active">{capitalised(t('priority.in-progress'))}</StateBadge>;
  return state === 'agreed' ? (
    <StateBadge tone="quiet">{capitalised(t('priority.agreed'))}</StateBadge>
  ) : null;
}

function DecisionRow({
  decision: { id, reference, text, takenAt },
}: {
  decision: Area['decisions'][number];
}) {
  const format = useFormat();
  return (
    <ListRow
      title={
        <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: id }}>
          {text}
        </RowLink>
      }
      facts={[reference, format.shortDay(takenAt)]}
    />
  );
}

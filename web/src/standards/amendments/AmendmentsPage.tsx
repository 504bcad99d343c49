import { outlineOf } from '@nbn/drafting';
import type { StandardLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../live/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { ViewLinks } from '../../ui/ViewLinks.tsx';
import { clauseName } from '../clause-name.ts';
import { StateFacts } from '../lifecycle/StateFacts.tsx';
import { type Standard, standardQuery } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { AmendmentRow } from './AmendmentRow.tsx';
import classes from './Amendments.module.css';
import { sortByClause, isOpenAmendment } from './amendments-by-clause.ts';
import { type AmendmentLine, amendmentsKey, amendmentsQuery } from './queries.ts';

const route = getRouteApi('/signed-in/standards/$standardId/amendments');

/** All amendments of a standard, clause by clause: rivals stand next to one another. */
export function AmendmentsPage() {
  const { standardId } = route.useParams();
  const all = useQuery(amendmentsQuery(standardId));
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <QueryBoundary query={all}>
          {(amendments) => <AmendmentsContent standard={standard} amendments={amendments} />}
        </QueryBoundary>
      )}
    </QueryBoundary>
  );
}

function AmendmentsContent({
  standard,
  amendments,
}: {
  standard: Standard;
  amendments: readonly AmendmentLine[];
}) {
  const { t } = useTranslation('amendments');
  const { t: texts } = useTranslation('standards');
  const queries = useQueryClient();
  const { show, clause } = route.useSearch();
  const look = () => void queries.invalidateQueries({ queryKey: amendmentsKey(standard.id) });
  // The standard’s number does not say when these were read, so they are read again after the join.
  useRoom<StandardLiveEvents>(`standard:${standard.id}`, {
    onReset: look,
    onEvent: ({ type }) => type === 'amendment-changed' && look(),
  });
  const shown = amendments.filter(
    (one) => (show === 'all' || isOpenAmendment(one)) && (!clause || one.clauseId === clause),
  );
  const clauses = outlineOf(standard.clauses);
  const groups = sortByClause(
    shown,
    [...clauses, ...standard.removed].map(({ id }) => id),
  );
  const nameFor = (id: string): string => {
    const found = clauses.find((one) => one.id === id);
    return found ? clauseName(texts, found) : t('clauseGone');
  };
  return (
    <Page
      title={t('title')}
      within={standard.title}
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>
          {standard.title}
        </TextLink>
      }
      facts={
        <>
          <StateFacts standard={standard} />
          {standard.openAmendments > 0 && <span>{t('open', { count: standard.openAmendments })}</span>}
        </>
      }
      lead={t('lead')}
    >
      <StandardNavigation standardId={standard.id} />
      <ViewLinks
        label={t('show.label')}
        here={show ?? 'open'}
        views={(['open', 'all'] as const).map((key) => ({
          key,
          label: t(`show.${key}`),
          to: '/standards/$standardId/amendments',
          params: { standardId: standard.id },
          search: { ...(clause ? { clause } : {}), ...(key === 'all' ? { show: key } : {}) },
        }))}
      />
      {clause && (
        <p className={classes.why}>
          {t('onlyClause', { name: nameFor(clause) })}{' '}
          <TextLink
            to="/standards/$standardId/amendments"
            params={{ standardId: standard.id }}
            search={show ? { show } : {}}
          >
            {t('allClauses')}
          </TextLink>
        </p>
      )}
      {groups.length === 0 && (
        <NoAmendments
          standard={standard}
          closedCount={
            show === 'all' ? 0 : amendments.filter((one) => !clause || one.clauseId === clause).length
          }
        />
      )}
      {groups.map(({ clauseId, amendments: group }) => (
        <section key={clauseId} className={classes.group} aria-labelledby={`amended-${clauseId}`}>
          <h2 id={`amended-${clauseId}`} className={classes.clause}>
            <TextLink
              to="/standards/$standardId"
              params={{ standardId: standard.id }}
              hash={`clause-${clauseId}`}
            >
              {nameFor(clauseId)}
            </TextLink>
          </h2>
          <ul className={classes.list}>
            {group.map((amendment) => (
              <AmendmentRow key={amendment.id} amendment={amendment} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** Nothing stands here: what there is elsewhere, or how something would come here. */
function NoAmendments({
  standard: { id: standardId, abilities },
  closedCount,
}: {
  standard: Standard;
  closedCount: number;
}) {
  const { t } = useTranslation('amendments');
  const how = t(abilities.amend ? 'none.text' : 'none.closed');
  if (closedCount === 0) return <EmptyState title={t('none.title')} text={how} />;
  return (
    <EmptyState
      title={t('none.openTitle')}
      text={`${t('none.settled', { count: closedCount })} ${how}`}
      step={
        <TextLink
          to="/standards/$standardId/amendments"
          params={{ standardId }}
          search={(old) => ({ ...old, show: 'all' as const })}
        >
          {t('none.all')}
        </TextLink>
      }
    />
  );
}

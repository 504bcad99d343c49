import { Button } from '@mantine/core';
import { outlineOf } from '@nbn/drafting';
import type { StandardLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../live/hooks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { standardQuery, type Standard } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { sourcesKey, sourcesQuery, type SourceList } from './queries.ts';
import { NewSourceDialog } from './SourceDialogs.tsx';
import { SourceRow } from './SourceRow.tsx';
import classes from './Sources.module.css';

const route = getRouteApi('/signed-in/standards/$standardId/sources');

/** What the draft of a standard rests on, and what of it somebody has to look at. */
export function SourcesPage() {
  const { standardId } = route.useParams();
  const standard = useQuery(standardQuery(standardId));
  const list = useQuery(sourcesQuery(standardId));
  return (
    <QueryBoundary query={standard}>
      {(found) => (
        <QueryBoundary query={list}>{(sources) => <Sources standard={found} list={sources} />}</QueryBoundary>
      )}
    </QueryBoundary>
  );
}

function Sources({ standard, list }: { standard: Standard; list: SourceList }) {
  const { t } = useTranslation('sources');
  const [adding, setAdding] = useState(false);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: sourcesKey(standard.id) });
  // The standard’s number does not say when these were read, so they are read again after the join.
  useRoom<StandardLiveEvents>(`standard:${standard.id}`, {
    onEvent: ({ type }) => {
      if (type === 'sources-changed' || type === 'clause-changed') refresh();
    },
    onReset: refresh,
  });
  const numbers = useMemo(
    () => new Map(outlineOf(standard.clauses).map(({ id, number }) => [id, number.reference])),
    [standard.clauses],
  );
  return (
    <Page
      title={t('title', { title: standard.title })}
      lead={t('lead')}
      trail={
        <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>
          {standard.title}
        </TextLink>
      }
      facts={list.toCheck > 0 && <span>{t('toCheck', { count: list.toCheck })}</span>}
      action={list.mayEdit && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <StandardNavigation standardId={standard.id} />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} text={list.mayEdit ? t('emptyHint') : ''} />
      ) : (
        <ul className={classes.list} aria-label={t('list')}>
          {list.items.map((source) => (
            <SourceRow
              key={source.id}
              standardId={standard.id}
              source={source}
              rights={list}
              numbers={numbers}
            />
          ))}
        </ul>
      )}
      {adding && <NewSourceDialog standardId={standard.id} onClose={() => setAdding(false)} />}
    </Page>
  );
}

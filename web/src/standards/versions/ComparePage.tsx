import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { standardQuery } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import { ListDifferences } from './ListDifferences.tsx';
import { comparisonQuery, type Comparison } from './queries.ts';
import { versionListsQuery } from './version-lists.ts';
import { useVersionName } from './version-name.ts';
import classes from './Versions.module.css';

const route = getRouteApi('/signed-in/standards/$standardId/compare');

/** Two versions, or one and the text now: what became of each clause and the words inside, of definitions and sources. */
export function ComparePage() {
  const { standardId } = route.useParams();
  const { from, to } = route.useSearch();
  const { t } = useTranslation('publishing');
  const { data: standard } = useQuery(standardQuery(standardId));
  const lists = useQuery(versionListsQuery(standardId, from, to));
  const nameOf = useVersionName();
  const named = (version: Comparison['from']) =>
    version ? t('compare.version', { label: nameOf(version) }) : t('compare.now');
  return (
    <QueryBoundary query={useQuery(comparisonQuery(standardId, from, to))}>
      {(comparison) => (
        <Page
          title={t('compare.title', { from: named(comparison.from), to: named(comparison.to) })}
          within={standard?.title}
          wide
          trail={
            <TextLink to="/standards/$standardId/versions" params={{ standardId }}>
              {t('versions.title', { title: standard?.title ?? '' })}
            </TextLink>
          }
          facts={<Counts comparison={comparison} />}
        >
          <StandardNavigation standardId={standardId} at="versions" />
          <QueryBoundary query={lists}>
            {({ definitions, sources }) =>
              comparison.differences.length + definitions.length + sources.length === 0 ? (
                <EmptyState title={t('compare.nothing.title')} text={t('compare.nothing.text')} />
              ) : (
                <>
                  <Differences
                    standardId={standardId}
                    comparison={comparison}
                    mayRestore={comparison.to === null && standard?.abilities.edit === true}
                  />
                  <ListDifferences definitions={definitions} sources={sources} />
                </>
              )
            }
          </QueryBoundary>
        </Page>
      )}
    </QueryBoundary>
  );
}

function Counts({ comparison: { differences, same } }: { comparison: Comparison }) {
  const { t } = useTranslation('publishing');
  const fates = (['changed', 'added', 'removed'] as const).map(
    (fate) => [fate, differences.filter((one) => one.fate === fate).length] as const,
  );
  const moved = differences.filter((one) => one.moved).length;
  return (
    <>
      {[...fates, ['moved', moved] as const]
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <span key={what}>{t(`compare.counts.${what}`, { count })}</span>
        ))}
      <span>{t('compare.same', { count: same })}</span>
    </>
  );
}

/** What says something new stands first to the eye; clauses that were only renumbered are folded away. */
function Differences({
  standardId,
  comparison: { from, differences },
  mayRestore,
}: {
  standardId: string;
  comparison: Comparison;
  mayRestore: boolean;
}) {
  const { t } = useTranslation('publishing');
  const telling = differences.filter(({ fate, moved }) => fate !== 'renumbered' || moved);
  const renumbered = differences.filter(({ fate, moved }) => fate === 'renumbered' && !moved);
  return (
    <>
      {telling.length > 0 && (
        <ul className={classes.differences} aria-label={t('compare.list')}>
          {telling.map((difference) => (
            <DifferenceRow
              key={difference.id}
              difference={difference}
              restore={mayRestore && from ? { standardId, versionId: from.id } : null}
            />
          ))}
        </ul>
      )}
      {renumbered.length > 0 && (
        <details className={classes.renumbered}>
          <summary>{t('compare.renumbered', { count: renumbered.length })}</summary>
          <ul>
            {renumbered.map(({ id, before, after }) => (
              <li key={id}>{t('compare.numbers', { before: before!.number, after: after!.number })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

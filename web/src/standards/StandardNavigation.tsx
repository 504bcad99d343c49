import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import classes from '../ui/SectionTabs.module.css';
import { publicationQuery } from './publication/queries.ts';

/**
 * From each part of a standard to the others: text, versions, and, once it is published, what came of it.
 * `at` says to which of them a page of its own address belongs.
 */
export function StandardNavigation({ standardId, at }: { standardId: string; at?: 'versions' }) {
  const { t } = useTranslation('publishing');
  const { role } = useSession().member;
  const { data: publication, isPending } = useQuery(publicationQuery(standardId));
  const inForce = publication?.editions[0];
  // Until it is known which parts there are, all of them keep their room: what stands below must not move later.
  const draft = isPending || publication?.readsDraft;
  const published = isPending || inForce !== undefined;
  const params = { standardId };
  const way = {
    params,
    activeOptions: { exact: true },
    className: classes.tab!,
    activeProps: { 'data-here': true },
  } as const;
  return (
    <nav className={classes.tabs} aria-label={t('ways.label')} aria-busy={isPending}>
      {draft && (
        <Link to="/standards/$standardId" {...way} activeOptions={{ exact: true, includeSearch: false }}>
          {t('ways.text')}
        </Link>
      )}
      {draft && (
        <Link
          to="/standards/$standardId/amendments"
          {...way}
          activeOptions={{ exact: false, includeSearch: false }}
        >
          {t('ways.amendments')}
        </Link>
      )}
      {draft && (
        <Link
          to="/standards/$standardId/versions"
          {...way}
          activeOptions={{ exact: false }}
          data-here={at === 'versions' || undefined}
        >
          {t('ways.versions')}
        </Link>
      )}
      {draft && role !== 'network' && (
        <Link
          to="/standards/$standardId/consensus"
          {...way}
          activeOptions={{ exact: false, includeSearch: false }}
        >
          {t('ways.consensus')}
        </Link>
      )}
      {draft && (
        <Link to="/standards/$standardId/sources" {...way}>
          {t('ways.sources')}
        </Link>
      )}
      {draft && (
        <Link to="/standards/$standardId/definitions" {...way}>
          {t('ways.definitions')}
        </Link>
      )}
      {published && (
        <Link to="/standards/$standardId/adoption" {...way} activeOptions={{ exact: false }}>
          {t('ways.adoption')}
        </Link>
      )}
      {published && (
        <Link to="/standards/$standardId/translations" {...way} activeOptions={{ exact: false }}>
          {t('ways.translations')}
        </Link>
      )}
      {(draft || published) && (
        <Link to="/standards/$standardId/files" {...way}>
          {t('ways.files')}
        </Link>
      )}
      {published && (
        <Anchor
          href={publication && `/published/${publication.slug}/${inForce?.edition}`}
          className={classes.tab!}
          underline="never"
        >
          {t('ways.public')}
        </Anchor>
      )}
    </nav>
  );
}

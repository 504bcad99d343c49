import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import classes from './Contributions.module.css';
import { LineOfLife } from './LineOfLife.tsx';
import { type Contribution, contributionQuery } from './queries.ts';
import { StageLine } from './StageLine.tsx';

/** The line of life of one contribution. */
export function ContributionPage() {
  const { kind, id } = useParams({ from: '/signed-in/contributions/$kind/$id' });
  const known = CONTRIBUTION_KINDS.find((one) => one === kind);
  return known ? <ContributionOf kind={known} id={id} /> : <NotFoundPage />;
}

function ContributionOf({ kind, id }: { kind: ContributionKind; id: string }) {
  const { t } = useTranslation('contributions');
  const missing = { title: t('one.missing'), text: t('one.missingText') };
  return (
    <QueryBoundary
      query={useQuery(contributionQuery(kind, id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(contribution) => <ContributionContent contribution={contribution} />}
    </QueryBoundary>
  );
}

function ContributionContent({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation('contributions');
  const format = useFormat();
  const { kind, words, title, number, path, madeAt, mine, restricted, stages } = contribution;
  return (
    <Page
      title={t('one.title', { kind: t(`kind.${kind}`) })}
      within={title ?? undefined}
      trail={<TextLink to="/contributions">{t('title')}</TextLink>}
      facts={
        <>
          {title && <span>{title}</span>}
          {number && <span>{t('clause', { number })}</span>}
          <span>{t('made', { day: format.shortDay(madeAt) })}</span>
          {!mine && <span>{t('predecessor')}</span>}
        </>
      }
    >
      {restricted && (
        <Notice kind="note" title={t('restricted')}>
          {t('restrictedText')}
        </Notice>
      )}
      <Section title={t('one.words')}>
        <blockquote className={classes.said}>{words}</blockquote>
        {path && (
          <p className={classes.source}>
            <AddressLink address={path}>{t('one.source')}</AddressLink>
          </p>
        )}
      </Section>
      <Section title={t('one.line')}>
        <StageLine stages={stages} />
        <LineOfLife contribution={contribution} />
      </Section>
    </Page>
  );
}

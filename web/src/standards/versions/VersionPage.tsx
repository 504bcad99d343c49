import { blocksOf } from '@nbn/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { LazyKeepPaper } from '../../kept-papers/LazyKeepPaper.tsx';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import type { ContentsEntry } from '../../ui/PageContents.tsx';
import { placesOf, ReferencePlacesProvider } from '../references/reference-places.ts';
import { FormattedWords } from '../FormattedWords.tsx';
import { PlainTable } from '../PlainTable.tsx';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { publicationQuery } from '../publication/queries.ts';
import { VersionDefinitions } from '../definitions/VersionDefinitions.tsx';
import { VersionMarks, VersionSources } from '../sources/VersionSources.tsx';
import { CURRENT, type VersionClause, versionQuery } from './queries.ts';
import { VersionDate } from './VersionDate.tsx';
import { useVersionName } from './version-name.ts';
import classes from './Versions.module.css';

const route = getRouteApi('/signed-in/standards/$standardId/versions/$versionId');

/** One version as it was fixed, to be read and cited. */
export function VersionPage() {
  const { standardId, versionId } = route.useParams();
  const { t } = useTranslation('publishing');
  const { t: texts } = useTranslation('standards');
  const format = useFormat();
  const nameOf = useVersionName();
  const { data: publication } = useQuery(publicationQuery(standardId));
  const published = publication?.editions.find((one) => one.versionId === versionId);
  const edition = published?.edition;
  return (
    <QueryBoundary query={useQuery(versionQuery(standardId, versionId))}>
      {({ label, title, kind, madeAt, madeBy, scheme, hash, clauses, content, purgedAt }) => (
        <Page
          title={t('version.title', { label: nameOf({ kind, label }) })}
          within={title}
          contents={headingsOf(content)}
          trail={
            <TextLink to="/standards/$standardId/versions" params={{ standardId }}>
              {t('versions.title', { title })}
            </TextLink>
          }
          facts={
            <>
              <span>{edition ? t('version.publishedAs', { edition }) : t(`versions.kind.${kind}`)}</span>
              {edition && (
                <TextLink
                  to="/standards/$standardId/versions/$versionId/responses"
                  params={{ standardId, versionId }}
                >
                  {t('versions.responses')}
                </TextLink>
              )}
              <VersionDate madeAt={madeAt} publishedAt={published?.publishedAt} />
              {madeBy && <span>{t('versions.by', { name: madeBy.name })}</span>}
              <span>{t('versions.clauses', { count: clauses })}</span>
            </>
          }
          action={
            <LinkButton
              variant="default"
              to="/standards/$standardId/compare"
              params={{ standardId }}
              search={{ from: versionId, to: CURRENT }}
            >
              {t('versions.withNow')}
            </LinkButton>
          }
        >
          <StandardNavigation standardId={standardId} />
          <LazyKeepPaper source={{ kind: 'standard-version', id: versionId, standardId }} />
          <ReferencePlacesProvider value={placesOf(content)}>
            <ol className={classes.text}>
              {blocksOf(content).map((block) =>
                block.kind === 'table' ? (
                  <li key={block.rows[0]!.id} className={classes.clause} data-kind="row">
                    <span className={classes.number} />
                    <div>
                      <PlainTable
                        label={texts('table', { label: block.rows[0]!.number })}
                        rows={block.rows}
                      />
                      {block.rows.map(({ id }) => (
                        <VersionMarks key={id} standardId={standardId} versionId={versionId} clauseId={id} />
                      ))}
                    </div>
                  </li>
                ) : (
                  <VersionClauseItem key={block.clause.id} clause={block.clause}>
                    <VersionMarks standardId={standardId} versionId={versionId} clauseId={block.clause.id} />
                  </VersionClauseItem>
                ),
              )}
            </ol>
          </ReferencePlacesProvider>
          <VersionDefinitions standardId={standardId} versionId={versionId} />
          <VersionSources standardId={standardId} versionId={versionId} />
          <p className={classes.fingerprint}>
            {t('version.fingerprint', { hash })} {t(`version.covers.scheme${scheme}`)}
            {purgedAt && ` ${t('version.purged', { day: format.shortDay(purgedAt) })}`}
          </p>
        </Page>
      )}
    </QueryBoundary>
  );
}

function headingsOf(content: readonly VersionClause[]): ContentsEntry[] {
  return content
    .filter(({ kind }) => kind === 'heading')
    .map(({ id, mark, level, text }) => ({ id: `clause-${id}`, label: `${mark} ${text}`.trim(), level }));
}

interface VersionClauseItemProps {
  clause: VersionClause;
  /** What stands behind its words. */
  children: ReactNode;
}

/** A clause as the version has it. */
function VersionClauseItem({
  clause: { id, mark, kind, text, formats, was },
  children,
}: VersionClauseItemProps) {
  const { t } = useTranslation('publishing');
  return (
    <li className={classes.clause} data-kind={kind} id={`clause-${id}`}>
      <span className={classes.number}>{mark}</span>
      <div>
        <p className={classes.words}>
          <FormattedWords text={text} formats={formats} />
        </p>
        {children}
        {was && <p className={classes.hint}>{t('version.was', { number: was })}</p>}
      </div>
    </li>
  );
}

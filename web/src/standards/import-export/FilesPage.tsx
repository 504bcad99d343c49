import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { publicationQuery, type Publication } from '../publication/queries.ts';
import { standardQuery, type Standard } from '../queries.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { ExportFormatList } from './ExportFormatList.tsx';
import { PrintSection } from './PrintSection.tsx';
import type { ExportOptions } from './export-queries.ts';
import { ExportOptionsFields } from './ExportOptionsFields.tsx';
import { ImportForm } from './ImportForm.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/files');

/**
 * A standard as a file: whoever reads its draft takes that, everybody else the editions that are published.
 */
export function FilesPage() {
  const { standardId } = route.useParams();
  const publication = useQuery(publicationQuery(standardId));
  return (
    <QueryBoundary query={publication}>
      {(published) =>
        published.readsDraft ? (
          <DraftFiles standardId={standardId} publication={published} />
        ) : (
          <Files standardId={standardId} publication={published} />
        )
      }
    </QueryBoundary>
  );
}

function DraftFiles({ standardId, publication }: { standardId: string; publication: Publication }) {
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => <Files standardId={standardId} publication={publication} standard={standard} />}
    </QueryBoundary>
  );
}

function Files({
  standardId,
  publication,
  standard,
}: {
  standardId: string;
  publication: Publication;
  standard?: Standard;
}) {
  const { t } = useTranslation('exchange');
  const [options, setOptions] = useState<ExportOptions>({
    version: standard ? null : (publication.editions[0]?.versionId ?? null),
    comments: 'none',
    amendments: false,
  });
  const title = standard?.title ?? publication.editions[0]?.title ?? '';
  return (
    <Page
      title={t('title', { title })}
      serif
      lead={t('lead')}
      trail={
        standard ? (
          <TextLink to="/standards/$standardId" params={{ standardId }}>
            {standard.title}
          </TextLink>
        ) : (
          <TextLink to="/standards">{t('back')}</TextLink>
        )
      }
    >
      <StandardNavigation standardId={standardId} />
      <Section title={t('take.title')}>
        <ExportOptionsFields
          standardId={standardId}
          publication={publication}
          options={options}
          onChange={setOptions}
        />
        <ExportFormatList standardId={standardId} options={options} />
      </Section>
      <PrintSection standardId={standardId} options={options} />
      {standard?.abilities.edit && (
        <Section title={t('bring.appendTitle')}>
          <ImportForm standardId={standardId} lead={t('bring.appendLead')}>
            {() => (
              <div>
                <LinkButton to="/standards/$standardId" params={{ standardId }}>
                  {t('bring.toDraft')}
                </LinkButton>
              </div>
            )}
          </ImportForm>
        </Section>
      )}
    </Page>
  );
}

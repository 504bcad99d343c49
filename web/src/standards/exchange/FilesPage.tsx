import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { publicationQuery, type Publication } from '../publication/queries.ts';
import { standardQuery, type Standard } from '../queries.ts';
import { StandardWays } from '../StandardWays.tsx';
import { FormatList } from './FormatList.tsx';
import { PrintSection } from './PrintSection.tsx';
import type { Wish } from './queries.ts';
import { WishFields } from './WishFields.tsx';
import { WordFileForm } from './WordFileForm.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/files');

/**
 * A standard as a file: whoever reads its draft takes that, everybody else the editions that are published.
 */
export function FilesPage() {
  const { standardId } = route.useParams();
  const publication = useQuery(publicationQuery(standardId));
  return (
    <Loaded query={publication}>
      {(published) =>
        published.readsDraft ? (
          <OfReader standardId={standardId} publication={published} />
        ) : (
          <Files standardId={standardId} publication={published} />
        )
      }
    </Loaded>
  );
}

function OfReader({ standardId, publication }: { standardId: string; publication: Publication }) {
  return (
    <Loaded query={useQuery(standardQuery(standardId))}>
      {(standard) => <Files standardId={standardId} publication={publication} standard={standard} />}
    </Loaded>
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
  const [wish, setWish] = useState<Wish>({
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
      <StandardWays standardId={standardId} />
      <Section title={t('take.title')}>
        <WishFields standardId={standardId} publication={publication} wish={wish} onChange={setWish} />
        <FormatList standardId={standardId} wish={wish} />
      </Section>
      <PrintSection standardId={standardId} wish={wish} />
      {standard?.abilities.edit && (
        <Section title={t('bring.appendTitle')}>
          <WordFileForm standardId={standardId} lead={t('bring.appendLead')}>
            {() => (
              <div>
                <LinkButton to="/standards/$standardId" params={{ standardId }}>
                  {t('bring.toDraft')}
                </LinkButton>
              </div>
            )}
          </WordFileForm>
        </Section>
      )}
    </Page>
  );
}

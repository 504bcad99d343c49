import { LANGUAGE_NAMES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { type Translations, translationsQuery } from './queries.ts';

const route = getRouteApi('/signed-in/standards/$standardId/translations');

/** How far the edition in force is translated, language by language. */
export function TranslationsPage() {
  const { standardId } = route.useParams();
  const { t } = useTranslation('publishing');
  return (
    <QueryBoundary query={useQuery(translationsQuery(standardId))}>
      {({ title, edition, languages }) => (
        <Page
          title={t('translations.title', { title })}
          serif
          lead={t('translations.lead', { edition })}
          trail={<TextLink to="/standards">{t('published.title')}</TextLink>}
        >
          <StandardNavigation standardId={standardId} />
          <Listing label={t('translations.list')}>
            {languages.map((one) => (
              <LanguageRow key={one.language} standardId={standardId} language={one} />
            ))}
          </Listing>
        </Page>
      )}
    </QueryBoundary>
  );
}

function LanguageRow({
  standardId,
  language: { language, counts },
}: {
  standardId: string;
  language: Translations['languages'][number];
}) {
  const { t } = useTranslation('publishing');
  const begun = counts.checked + counts.draft + counts.outdated > 0;
  const complete = counts.checked > 0 && counts.draft + counts.outdated + counts.missing === 0;
  const states = (['checked', 'draft', 'outdated', 'missing'] as const).filter(
    (state) => begun && counts[state] > 0,
  );
  return (
    <ListRow
      title={
        <RowLink
          to="/standards/$standardId/translations/$language"
          params={{ standardId, language }}
          lang={language}
        >
          {LANGUAGE_NAMES[language]}
        </RowLink>
      }
      facts={states.map((state) => t(`translations.${state}`, { count: counts[state] }))}
      aside={
        <StateBadge tone={complete ? 'good' : counts.outdated > 0 ? 'waits' : begun ? 'active' : 'quiet'}>
          {t(
            complete
              ? 'translations.done'
              : counts.outdated > 0
                ? 'translations.behind'
                : begun
                  ? 'translations.begun'
                  : 'translations.notBegun',
          )}
        </StateBadge>
      }
    />
  );
}

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

const TONE_OF = { done: 'good', behind: 'waits', begun: 'active', notBegun: 'quiet' } as const;

type Counts = Translations['languages'][number]['counts'];

/** How far a translation is. */
function progressOf({ checked, draft, outdated, missing }: Counts): keyof typeof TONE_OF {
  if (checked > 0 && draft + outdated + missing === 0) return 'done';
  if (outdated > 0) return 'behind';
  return checked + draft > 0 ? 'begun' : 'notBegun';
}

function LanguageRow({
  standardId,
  language: { language, counts },
}: {
  standardId: string;
  language: Translations['languages'][number];
}) {
  const { t } = useTranslation('publishing');
  const progress = progressOf(counts);
  const states = (['checked', 'draft', 'outdated', 'missing'] as const).filter(
    (state) => progress !== 'notBegun' && counts[state] > 0,
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
      aside={<StateBadge tone={TONE_OF[progress]}>{t(`translations.${progress}`)}</StateBadge>}
    />
  );
}

import { SegmentedControl } from '@mantine/core';
import { LANGUAGE_NAMES, type TranslationLanguage } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { StandardWays } from '../StandardWays.tsx';
import { type Translation, translationQuery } from './queries.ts';
import { TranslatedRow } from './TranslatedRow.tsx';
import { inTranslationFilter, TRANSLATION_FILTERS, type TranslationFilter } from './translation-filter.ts';
import classes from './Translation.module.css';

const route = getRouteApi('/signed-in/standards/$standardId/translations/$language');

/** One language beside the English, clause by clause. */
export function TranslationPage() {
  const { standardId, language } = route.useParams();
  return <Loaded query={useQuery(translationQuery(standardId, language as TranslationLanguage))}>{(translation) => <Translating translation={translation} />}</Loaded>;
}

function Translating({ translation }: { translation: Translation }) {
  const { t } = useTranslation('publishing');
  const navigate = useNavigate();
  const { show = 'all' } = route.useSearch();
  const { standardId, title, edition, language, items } = translation;
  const shown = items.filter((item) => inTranslationFilter(show, item));
  const choose = (value: string): void => void navigate({ to: '/standards/$standardId/translations/$language', params: { standardId, language }, search: { show: value as TranslationFilter }, replace: true });
  return (
    <Page
      title={t('translation.title', { language: LANGUAGE_NAMES[language], title })} serif wide lead={t('translations.lead', { edition })}
      trail={<TextLink to="/standards/$standardId/translations" params={{ standardId }}>{t('translations.title', { title })}</TextLink>}
      facts={<span>{t('translation.progress', { done: items.filter(({ state }) => state === 'checked').length, all: items.length })}</span>}
    >
      <StandardWays standardId={standardId} />
      <div><SegmentedControl value={show} onChange={choose} aria-label={t('translation.filter.label')} data={TRANSLATION_FILTERS.map((value) => ({ value, label: t(`translation.filter.${value}`) }))} data-screen-only /></div>
      {shown.length === 0 ? <EmptyState title={t('translation.noneLeft.title')} text={t('translation.noneLeft.text')} /> : (
        <ol className={classes.list}>{shown.map((item) => <TranslatedRow key={item.id + item.sourceHash} translation={translation} item={item} />)}</ol>
      )}
    </Page>
  );
}

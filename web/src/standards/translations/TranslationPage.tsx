import { SegmentedControl } from '@mantine/core';
import { LANGUAGE_NAMES, type TranslationLanguage } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { hasUnsavedChange } from '../../unsaved/use-unsaved-draft.ts';
import { StandardNavigation } from '../StandardNavigation.tsx';
import { type TranslationEntry, type Translation, translationQuery } from './queries.ts';
import { TranslationRow } from './TranslationRow.tsx';
import { inTranslationFilter, TRANSLATION_FILTERS, type TranslationFilter } from './translation-filter.ts';
import { translationDraftKey, needsTranslation } from './translation-draft-key.ts';
import { useEntryName } from './use-entry-name.ts';
import classes from './Translation.module.css';

const route = getRouteApi('/signed-in/standards/$standardId/translations/$language');

/** One language beside the English, clause by clause. */
export function TranslationPage() {
  const { standardId, language } = route.useParams();
  return (
    <QueryBoundary query={useQuery(translationQuery(standardId, language as TranslationLanguage))}>
      {(translation) => <TranslationContent translation={translation} />}
    </QueryBoundary>
  );
}

function TranslationContent({ translation }: { translation: Translation }) {
  const { t } = useTranslation('publishing');
  const navigate = useNavigate();
  const { show = 'all' } = route.useSearch();
  const { standardId, title, edition, language, items } = translation;
  const choose = (value: string): void =>
    void navigate({
      to: '/standards/$standardId/translations/$language',
      params: { standardId, language },
      search: { show: value as TranslationFilter },
      replace: true,
    });
  return (
    <Page
      title={t('translation.title', { language: LANGUAGE_NAMES[language], title })}
      serif
      wide
      lead={t('translations.lead', { edition })}
      trail={
        <TextLink to="/standards/$standardId/translations" params={{ standardId }}>
          {t('translations.title', { title })}
        </TextLink>
      }
      facts={
        <span>
          {t('translation.progress', {
            done: items.filter(({ state }) => state === 'checked').length,
            all: items.length,
          })}
        </span>
      }
    >
      <StandardNavigation standardId={standardId} />
      <div>
        <SegmentedControl
          value={show}
          onChange={choose}
          aria-label={t('translation.filter.label')}
          data={TRANSLATION_FILTERS.map((value) => ({ value, label: t(`translation.filter.${value}`) }))}
          data-stacks
          data-screen-only
        />
      </div>
      <Rows key={show} translation={translation} show={show} />
    </Page>
  );
}

/**
 * The clauses of a choice. One that is being written, or was dealt with since the choice was made, stays
 * where it is.
 */
function Rows({ translation, show }: { translation: Translation; show: TranslationFilter }) {
  const { t } = useTranslation('publishing');
  const nameOf = useEntryName();
  const { items, mayTranslate } = translation;
  const [writing, setWriting] = useState<ReadonlySet<string>>(() => unsavedEntriesOf(translation));
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const shown = items.filter(
    (item) => inTranslationFilter(show, item) || writing.has(item.id) || done.has(item.id),
  );

  const nextAfter = (item: TranslationEntry): TranslationEntry | undefined => {
    const waiting = shown.filter(
      (one) => one.id !== item.id && needsTranslation(one) && !writing.has(one.id),
    );
    const place = (one: TranslationEntry): number => shown.indexOf(one);
    return waiting.find((one) => place(one) > place(item)) ?? waiting[0];
  };

  function close(item: TranslationEntry, next?: TranslationEntry) {
    setWriting((before) => new Set([...before].filter((id) => id !== item.id).concat(next ? [next.id] : [])));
  }

  function finish(item: TranslationEntry, isNextWanted: boolean) {
    const next = isNextWanted ? nextAfter(item) : undefined;
    announce(next ? t('translation.nextOpen', { name: nameOf(next) }) : t('translation.saved'));
    setDone((before) => new Set([...before, item.id]));
    close(item, next);
  }

  if (shown.length === 0)
    return <EmptyState title={t('translation.noneLeft.title')} text={t('translation.noneLeft.text')} />;
  return (
    <ol className={classes.list}>
      {shown.map((item) => (
        <TranslationRow
          key={item.id}
          translation={translation}
          item={item}
          isWriting={mayTranslate && writing.has(item.id)}
          hasNext={nextAfter(item) !== undefined}
          onWrite={() => setWriting((before) => new Set([...before, item.id]))}
          onClose={() => close(item)}
          onDone={(isNextWanted) => finish(item, isNextWanted)}
        />
      ))}
    </ol>
  );
}

/** Those of which words are waiting to be saved. */
function unsavedEntriesOf(translation: Translation): ReadonlySet<string> {
  return new Set(
    translation.items
      .filter((item) => hasUnsavedChange(translationDraftKey(translation, item)))
      .map(({ id }) => id),
  );
}

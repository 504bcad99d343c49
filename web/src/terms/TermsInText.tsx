import type { Language } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { termsInTextQuery } from './queries.ts';
import classes from './Terms.module.css';

/** The terms of an English text in the language that it is translated into; nothing where it has none. */
export function TermsInText({ text, language }: { text: string; language: Language }) {
  const { t } = useTranslation('terms');
  const { data } = useQuery(termsInTextQuery(text, language));
  const found = (data?.items ?? []).filter(({ terms }) => terms.length > 0);
  if (found.length === 0) return null;
  return (
    <ul className={classes.inText} aria-label={t('inText.title')}>
      {found.map(({ conceptId, source, terms }) => (
        <li key={conceptId}>
          <span lang="en">{t('inText.row', { source })}</span> <bdi lang={language}>{terms[0]}</bdi>
        </li>
      ))}
    </ul>
  );
}

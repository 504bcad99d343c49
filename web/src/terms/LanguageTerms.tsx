import { Button, Group } from '@mantine/core';
import { LANGUAGE_NAMES, type Language } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { Term } from './queries.ts';
import classes from './Terms.module.css';

interface LanguageTermsProps {
  terms: readonly Term[];
  language: Language;
  mayPropose: boolean;
  onAdd: () => void;
  onCorrect: (term: Term) => void;
  onRemove: (term: Term) => void;
}

/** The terms of a concept in one language, the preferred one first, with their forms behind a switch. */
export function LanguageTerms({
  terms,
  language,
  mayPropose,
  onAdd,
  onCorrect,
  onRemove,
}: LanguageTermsProps) {
  const { t } = useTranslation('terms');
  return (
    <div>
      {terms.map((term, place) => (
        <div key={term.id} className={classes.term}>
          <div className={classes.termHead}>
            <span>
              <span className={classes.preferred} lang={language}>
                {term.term}
              </span>
              {term.state === 'confirmed' && <span className={classes.also}> · {t('one.confirmed')}</span>}
              {place === 0 && terms.length > 1 && (
                <span className={classes.also}> · {t('one.preferred')}</span>
              )}
            </span>
            {mayPropose && (
              <Group gap="xs" wrap="nowrap">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('one.correctNamed', { term: term.term })}
                  onClick={() => onCorrect(term)}
                >
                  {t('one.correct')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('one.removeNamed', { term: term.term })}
                  onClick={() => onRemove(term)}
                >
                  {t('one.remove')}
                </Button>
              </Group>
            )}
          </div>
          {term.forms.length > 0 && (
            <details>
              <summary className={classes.summary}>
                {t('one.formCount', { count: term.forms.length })}
              </summary>
              <p className={classes.forms} lang={language}>
                {term.forms.join(', ')}
              </p>
            </details>
          )}
        </div>
      ))}
      {terms.length === 0 && <span className={classes.also}>{t('noTerm')}</span>}
      {mayPropose && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('one.addNamed', { language: LANGUAGE_NAMES[language] })}
          onClick={onAdd}
        >
          {t('one.add')}
        </Button>
      )}
    </div>
  );
}

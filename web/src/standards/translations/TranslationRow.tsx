import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { TermsInText } from '../../terms/TermsInText.tsx';
import { TextDiff } from '../TextDiff.tsx';
import { checkTranslation, type TranslationEntry, type Translation, translationsKey } from './queries.ts';
import { ConfirmTranslation } from './ConfirmTranslation.tsx';
import { TranslatedWords } from './TranslatedWords.tsx';
import { TranslationField } from './TranslationField.tsx';
import classes from './Translation.module.css';
import { useEntryName } from './use-entry-name.ts';

const TONES: Readonly<Record<TranslationEntry['state'], Tone>> = {
  missing: 'quiet',
  draft: 'waits',
  checked: 'good',
  outdated: 'waits',
};

interface TranslationRowProps {
  translation: Translation;
  item: TranslationEntry;
  isWriting: boolean;
  hasNext: boolean;
  onWrite: () => void;
  onClose: () => void;
  /** It was saved, checked or confirmed. @param isNextWanted whether the next one is to be opened. */
  onDone: (isNextWanted: boolean) => void;
}

/** The English at the left, the language at the right, with what to do next. */
export function TranslationRow({
  translation,
  item,
  isWriting,
  hasNext,
  onWrite,
  onClose,
  onDone,
}: TranslationRowProps) {
  const { t } = useTranslation('publishing');
  const name = useEntryName()(item);
  const { kind, mark, source, sourceFormats, state, text, earlier } = item;
  const { language, mayTranslate } = translation;
  const act = useRestoreFocus(isWriting, item.mayCheck, state);
  const verb = t(text === null ? 'translation.write' : 'translation.edit');
  const rowLabel = kind === 'title' || kind === 'note' ? t(`translation.${kind}Row`) : mark;
  return (
    <li className={classes.row} data-kind={kind}>
      <span className={classes.number}>{rowLabel}</span>
      <div className={classes.side}>
        {earlier && state === 'outdated' ? (
          <div>
            <p className={classes.hint}>{t('translation.changed')}</p>
            <TextDiff
              before={earlier.source}
              after={source}
              formats={{ before: earlier.sourceFormats, after: sourceFormats }}
              kind={kind === 'row' ? 'row' : 'clause'}
            />
          </div>
        ) : (
          <div lang="en">
            <TranslatedWords item={item} words={{ text: source, formats: sourceFormats }} />
          </div>
        )}
        {isWriting && <TermsInText text={source} language={language} />}
      </div>
      <div className={classes.side}>
        <StateBadge tone={TONES[state]}>{t(`translation.state.${state}`)}</StateBadge>
        {isWriting ? (
          <TranslationField
            translation={translation}
            item={item}
            onSaved={onDone}
            onClose={onClose}
            hasNext={hasNext}
          />
        ) : (
          <TranslatedText item={item} language={language} />
        )}
        {!isWriting && text !== null && <TranslationCredits item={item} />}
        {!isWriting && mayTranslate && (
          <Group gap="sm">
            {item.mayCheck && <CheckButton translation={translation} item={item} />}
            {state === 'outdated' && (
              <ConfirmTranslation
                translation={translation}
                item={item}
                size="xs"
                onConfirmed={() => onDone(false)}
              />
            )}
            <Button
              ref={act}
              size="xs"
              variant="default"
              aria-label={t('translation.ofRow', { act: verb, name })}
              onClick={onWrite}
            >
              {verb}
            </Button>
          </Group>
        )}
      </div>
    </li>
  );
}

/**
 * After the field was closed, or an act went with its button, the focus is at the row's first act again,
 * unless it went elsewhere.
 */
function useRestoreFocus(isWriting: boolean, mayCheck: boolean, state: TranslationEntry['state']) {
  const act = useRef<HTMLButtonElement>(null);
  const before = useRef({ isWriting, mayCheck, state });
  useEffect(() => {
    const last = before.current;
    before.current = { isWriting, mayCheck, state };
    const isDone =
      (last.isWriting && !isWriting) ||
      (last.mayCheck && !mayCheck) ||
      (last.state === 'outdated' && state !== 'outdated');
    const { activeElement } = document;
    if (isDone && (activeElement === null || activeElement === document.body)) act.current?.focus();
  }, [isWriting, mayCheck, state]);
  return act;
}

function TranslatedText({ item, language }: { item: TranslationEntry; language: string }) {
  const { t } = useTranslation('publishing');
  const { state, text, formats, earlier } = item;
  if (text !== null)
    return (
      <div lang={language}>
        <TranslatedWords item={item} words={{ text, formats }} />
      </div>
    );
  if (state === 'draft') return <p className={classes.hint}>{t('translation.hidden')}</p>;
  if (!earlier) return null;
  return (
    <div>
      <p className={classes.hint}>{t('translation.earlier')}</p>
      <div lang={language}>
        <TranslatedWords item={item} words={earlier} />
      </div>
    </div>
  );
}

function TranslationCredits({
  item: { translatedBy, checkedBy, state, mayCheck },
}: {
  item: TranslationEntry;
}) {
  const { t } = useTranslation('publishing');
  if (!translatedBy) return null;
  const parts = [
    t('translation.by', { name: translatedBy.name }),
    checkedBy && t('translation.checkedBy', { name: checkedBy.name }),
  ].filter(Boolean);
  return (
    <p className={classes.hint}>
      {parts.join(', ')}
      {state === 'draft' && !mayCheck && `. ${t('translation.own')}`}
    </p>
  );
}

function CheckButton({ translation, item }: { translation: Translation; item: TranslationEntry }) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const name = useEntryName()(item);
  const check = useMutation({
    mutationFn: () => checkTranslation(translation, item),
    onSuccess: () => announce(t('translation.checkedNow')),
    onSettled: () => queries.invalidateQueries({ queryKey: translationsKey(translation.standardId) }),
  });
  return (
    <>
      <Button
        size="xs"
        loading={check.isPending}
        aria-label={t('translation.ofRow', { act: t('translation.check'), name })}
        onClick={() => check.mutate()}
      >
        {t('translation.check')}
      </Button>
      <ProblemNotice problem={check.error} />
    </>
  );
}

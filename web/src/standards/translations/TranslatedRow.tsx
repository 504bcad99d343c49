import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { Difference } from '../Difference.tsx';
import { checkTranslation, type Translated, type Translation, translationsKey } from './queries.ts';
import { TranslationField } from './TranslationField.tsx';
import classes from './Translation.module.css';

const TONES: Readonly<Record<Translated['state'], Tone>> = { missing: 'quiet', draft: 'waits', checked: 'good', outdated: 'waits' };

/** The English at the left, the language at the right, with what to do next. */
export function TranslatedRow({ translation, item }: { translation: Translation; item: Translated }) {
  const { t } = useTranslation('publishing');
  const [writing, setWriting] = useState(false);
  const { kind, mark, source, state, text, earlier } = item;
  const { language, mayTranslate } = translation;
  return (
    <li className={classes.row} data-kind={kind}>
      <span className={classes.number}>{kind === 'title' ? t('translation.titleRow') : kind === 'note' ? t('translation.noteRow') : mark}</span>
      <div className={classes.side}>
        {earlier && state === 'outdated'
          ? <div><p className={classes.hint}>{t('translation.changed')}</p><Difference before={earlier.source} after={source} /></div>
          : <p className={classes.words} lang="en">{source}</p>}
      </div>
      <div className={classes.side}>
        <StateBadge tone={TONES[state]}>{t(`translation.state.${state}`)}</StateBadge>
        {writing
          ? <TranslationField translation={translation} item={item} onClose={() => setWriting(false)} />
          : <Words item={item} language={language} />}
        {!writing && text !== null && <By item={item} />}
        {!writing && mayTranslate && (
          <Group gap="sm">
            {item.mayCheck && <Check translation={translation} item={item} />}
            <Button size="xs" variant="default" onClick={() => setWriting(true)}>{t(text === null ? 'translation.write' : 'translation.edit')}</Button>
          </Group>
        )}
      </div>
    </li>
  );
}

function Words({ item: { state, text, earlier }, language }: { item: Translated; language: string }) {
  const { t } = useTranslation('publishing');
  if (text !== null) return <p className={classes.words} lang={language}>{text}</p>;
  if (state === 'draft') return <p className={classes.hint}>{t('translation.hidden')}</p>;
  if (!earlier) return null;
  return <div><p className={classes.hint}>{t('translation.earlier')}</p><p className={classes.words} lang={language}>{earlier.text}</p></div>;
}

function By({ item: { translatedBy, checkedBy, state, mayCheck }, }: { item: Translated }) {
  const { t } = useTranslation('publishing');
  if (!translatedBy) return null;
  const parts = [t('translation.by', { name: translatedBy.name }), checkedBy && t('translation.checkedBy', { name: checkedBy.name })].filter(Boolean);
  return <p className={classes.hint}>{parts.join(', ')}{state === 'draft' && !mayCheck && `. ${t('translation.own')}`}</p>;
}

function Check({ translation, item }: { translation: Translation; item: Translated }) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: () => checkTranslation(translation, item),
    onSuccess: () => announce(t('translation.checkedNow')),
    onSettled: () => queries.invalidateQueries({ queryKey: translationsKey(translation.standardId) }),
  });
  return (
    <>
      <Button size="xs" loading={check.isPending} onClick={() => check.mutate()}>{t('translation.check')}</Button>
      <ProblemNotice problem={check.error} />
    </>
  );
}

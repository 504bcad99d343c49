import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { LANGUAGE_NAMES, LIMITS } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import { type Saved, useSharedWords } from '../../unsaved/use-shared-words.ts';
import { useCameBack } from '../../unsaved/use-unsaved-draft.ts';
import { focusOnce } from '../threads/focus-once.ts';
import { type Translated, type Translation, translationsKey, writeTranslation } from './queries.ts';
import { StillRight } from './StillRight.tsx';
import classes from './Translation.module.css';
import { translationPlace } from './translation-place.ts';
import { useRowName } from './use-row-name.ts';

interface Fields {
  readonly text: string;
}

/** A translation as it is saved, and of which English words it is. */
type Written = Saved<Fields> & { readonly sourceHash: string };

const writtenIn = ({ text, earlier, revision, sourceHash }: Translated): Written => ({
  fields: { text: text ?? earlier?.text ?? '' },
  revision,
  sourceHash,
});

interface TranslationFieldProps {
  translation: Translation;
  item: Translated;
  /** @param isNextWanted whether the next clause that has to be translated is to be opened. */
  onSaved: (isNextWanted: boolean) => void;
  onClose: () => void;
  hasNext: boolean;
}

/** Writes the translation; where the English changed, on top of what was written for the earlier words. */
export function TranslationField({ translation, item, onSaved, onClose, hasNext }: TranslationFieldProps) {
  const { t } = useTranslation('publishing');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const { standardId, language } = translation;
  const label = t('translation.field', { language: LANGUAGE_NAMES[language], name: useRowName()(item) });
  const saved = writtenIn(item);
  const place = translationPlace(translation, item);
  const cameBack = useCameBack(place);
  const words = useSharedWords<Fields>(place, label, saved);
  const {
    fields: { text },
    newer,
    isChanged,
  } = words;
  const [held, setHeld] = useState(false);
  const renew = () => queries.invalidateQueries({ queryKey: translationsKey(standardId) });
  const save = useMutation({
    mutationFn: () =>
      writeTranslation(translation, item, {
        revision: words.base.revision,
        sourceHash: item.sourceHash,
        text,
      }),
    // What was typed stays in the field; what somebody else saved meanwhile stands beside it.
    onSettled: renew,
  });

  // The English words are others by now: what was written stands over what is there for these.
  const begun = words.base as Written;
  const isOfOtherWords = isChanged && begun.sourceHash !== item.sourceHash;
  useEffect(() => {
    if (isOfOtherWords) words.goOnFrom(saved);
  });

  function send(isNextWanted: boolean) {
    const savedOf = (): Saved<Fields> => ({ ...begun, fields: { text }, revision: begun.revision + 1 });
    words.send(() => save.mutate(undefined, { onSuccess: () => onSaved(isNextWanted) }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.goOnFrom(newer, mine ? { text } : newer.fields);
    save.reset();
  }

  const mayNotSave = !isChanged || held || newer !== null || text.trim() === '';
  const isOutdated = item.state === 'outdated' && !isChanged;
  return (
    <Stack gap="sm">
      <Textarea
        aria-label={label}
        lang={language}
        autosize
        minRows={3}
        maxLength={LIMITS.clause}
        spellCheck
        value={text}
        ref={cameBack ? undefined : focusOnce}
        onChange={(event) => words.write({ text: event.currentTarget.value })}
        inputContainer={(input) => (
          <Safeguarded name="text" onHeld={setHeld}>
            {input}
          </Safeguarded>
        )}
      />
      {newer ? (
        <Notice
          kind="loss"
          role="alert"
          title={t('translation.newer')}
          acts={
            <Group gap="sm">
              <Button size="xs" variant="default" onClick={() => goOn(true)}>
                {t('translation.keepMine')}
              </Button>
              <Button size="xs" variant="default" onClick={() => goOn(false)}>
                {t('translation.takeTheirs')}
              </Button>
            </Group>
          }
        >
          <p className={classes.words} lang={language}>
            {newer.fields.text}
          </p>
        </Notice>
      ) : (
        <ProblemNotice problem={save.error} />
      )}
      {isOutdated && (
        <Text size="sm" c="dimmed">
          {t('translation.unchanged')}
        </Text>
      )}
      <Group gap="sm">
        <Button size="sm" loading={save.isPending} disabled={mayNotSave} onClick={() => send(false)}>
          {t('translation.save')}
        </Button>
        {hasNext && (
          <Button
            size="sm"
            variant="default"
            loading={save.isPending}
            disabled={mayNotSave}
            onClick={() => send(true)}
          >
            {t('translation.saveNext')}
          </Button>
        )}
        {isOutdated && (
          <StillRight translation={translation} item={item} size="sm" onSaid={() => onSaved(false)} />
        )}
        <Button
          size="sm"
          variant="default"
          disabled={save.isPending}
          onClick={() => {
            words.drop();
            onClose();
          }}
        >
          {shell('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

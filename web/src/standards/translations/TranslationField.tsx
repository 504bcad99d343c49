import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { LANGUAGE_NAMES, LIMITS } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import { useIsRestored } from '../../unsaved/use-unsaved-draft.ts';
import { focusAtEnd } from '../threads/focus-at-end.ts';
import { type TranslationEntry, type Translation, translationsKey, writeTranslation } from './queries.ts';
import { ConfirmTranslation } from './ConfirmTranslation.tsx';
import classes from './Translation.module.css';
import { translationDraftKey } from './translation-draft-key.ts';
import { useEntryName } from './use-entry-name.ts';

interface Fields {
  readonly text: string;
}

/** A translation as it is saved, and of which English words it is. */
type SavedTranslation = SavedFields<Fields> & { readonly sourceHash: string };

const toSavedTranslation = ({ text, earlier, revision, sourceHash }: TranslationEntry): SavedTranslation => ({
  fields: { text: text ?? earlier?.text ?? '' },
  revision,
  sourceHash,
});

interface TranslationFieldProps {
  translation: Translation;
  item: TranslationEntry;
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
  const label = t('translation.field', { language: LANGUAGE_NAMES[language], name: useEntryName()(item) });
  const saved = toSavedTranslation(item);
  const place = translationDraftKey(translation, item);
  const cameBack = useIsRestored(place);
  const words = useSharedDraft<Fields>(place, label, saved);
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
  const hasText = words.base as SavedTranslation;
  const isOfOtherWords = isChanged && hasText.sourceHash !== item.sourceHash;
  useEffect(() => {
    if (isOfOtherWords) words.rebaseOnto(saved);
  });

  function send(isNextWanted: boolean) {
    const savedOf = (): SavedFields<Fields> => ({
      ...hasText,
      fields: { text },
      revision: hasText.revision + 1,
    });
    words.send(() => save.mutate(undefined, { onSuccess: () => onSaved(isNextWanted) }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? { text } : newer.fields);
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
        ref={cameBack ? undefined : focusAtEnd}
        onChange={(event) => words.write({ text: event.currentTarget.value })}
        inputContainer={(input) => (
          <SafeguardedField name="text" onBlocked={setHeld}>
            {input}
          </SafeguardedField>
        )}
      />
      {newer ? (
        <NewerNotice
          title={t('translation.newer')}
          choices={[
            { label: t('translation.keepMine'), choose: () => goOn(true) },
            { label: t('translation.takeTheirs'), choose: () => goOn(false) },
          ]}
        >
          <p className={classes.words} lang={language}>
            {newer.fields.text}
          </p>
        </NewerNotice>
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
          <ConfirmTranslation
            translation={translation}
            item={item}
            size="sm"
            onConfirmed={() => onSaved(false)}
          />
        )}
        <Button
          size="sm"
          variant="default"
          disabled={save.isPending}
          onClick={() => {
            words.discard();
            onClose();
          }}
        >
          {shell('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

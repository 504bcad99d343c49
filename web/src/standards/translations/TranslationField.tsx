import { Button, Group, Stack, Text } from '@mantine/core';
import { LANGUAGE_NAMES, type TextFormat } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import { useIsRestored } from '../../unsaved/use-unsaved-draft.ts';
import { focusAtEnd } from '../threads/focus-at-end.ts';
import { type TranslationEntry, type Translation, translationsKey, writeTranslation } from './queries.ts';
import { CellFields } from './CellFields.tsx';
import { ConfirmTranslation } from './ConfirmTranslation.tsx';
import { tidyWords } from './tidy-words.ts';
import { TranslatedWords } from './TranslatedWords.tsx';
import { translationDraftKey } from './translation-draft-key.ts';
import { useEntryName } from './use-entry-name.ts';
import { WordsField } from './WordsField.tsx';

interface Fields {
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

/** A translation as it is saved, and of which English words it is. */
type SavedTranslation = SavedFields<Fields> & { readonly sourceHash: string };

const toSavedTranslation = (item: TranslationEntry): SavedTranslation => {
  const { text, formats, earlier, revision, sourceHash } = item;
  const fields =
    text === null ? { text: earlier?.text ?? '', formats: earlier?.formats ?? [] } : { text, formats };
  return { fields, revision, sourceHash };
};

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
    fields: { text, formats },
    newer,
    isChanged,
  } = words;
  const [held, setHeld] = useState(false);
  const renew = () => queries.invalidateQueries({ queryKey: translationsKey(standardId) });
  const save = useMutation({
    mutationFn: () => {
      const kept = tidyWords(item.kind, { text, formats });
      return writeTranslation(translation, item, {
        revision: words.base.revision,
        sourceHash: item.sourceHash,
        text: kept.text,
        formats: [...kept.formats],
      });
    },
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
      fields: { text, formats },
      revision: hasText.revision + 1,
    });
    words.send(() => save.mutate(undefined, { onSuccess: () => onSaved(isNextWanted) }), savedOf);
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? { text, formats } : newer.fields);
    save.reset();
  }

  const mayNotSave = !isChanged || held || newer !== null || text.trim() === '';
  const field = {
    label,
    language,
    source: { text: item.source, formats: item.sourceFormats },
    words: { text, formats },
    onChange: words.write,
    onBlocked: setHeld,
  };
  const isOutdated = item.state === 'outdated' && !isChanged;
  return (
    <Stack gap="sm">
      {item.kind === 'row' ? (
        <CellFields {...field} isFocused={!cameBack} />
      ) : (
        <WordsField {...field} minRows={3} fieldRef={cameBack ? undefined : focusAtEnd} />
      )}
      {newer ? (
        <NewerNotice
          title={t('translation.newer')}
          choices={[
            { label: t('translation.keepMine'), choose: () => goOn(true) },
            { label: t('translation.takeTheirs'), choose: () => goOn(false) },
          ]}
        >
          <div lang={language}>
            <TranslatedWords item={item} words={newer.fields} />
          </div>
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

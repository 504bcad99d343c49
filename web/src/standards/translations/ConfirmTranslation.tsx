import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { type TranslationEntry, type Translation, translationsKey, writeTranslation } from './queries.ts';
import { useEntryName } from './use-entry-name.ts';

interface ConfirmTranslationProps {
  translation: Translation;
  item: TranslationEntry;
  size: 'xs' | 'sm';
  onConfirmed: () => void;
}

/**
 * Says that what was translated of the earlier English is right for the present words too. Another person
 * checks it, like any other.
 */
export function ConfirmTranslation({ translation, item, size, onConfirmed }: ConfirmTranslationProps) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const name = useEntryName()(item);
  const { revision, sourceHash, earlier } = item;
  const say = useMutation({
    mutationFn: () =>
      writeTranslation(translation, item, {
        revision,
        sourceHash,
        text: earlier?.text ?? '',
        stillRight: true,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: translationsKey(translation.standardId) }),
  });
  if (!earlier) return null;
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={say.isPending}
        aria-label={t('translation.stillRightNamed', { name })}
        onClick={() => say.mutate(undefined, { onSuccess: onConfirmed })}
      >
        {t('translation.stillRight')}
      </Button>
      <ProblemNotice problem={say.error} />
    </>
  );
}

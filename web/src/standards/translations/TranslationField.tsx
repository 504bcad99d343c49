import { LANGUAGE_NAMES, LIMITS } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { Form, LongTextField } from '../../ui/Form.tsx';
import { type Translated, type Translation, translationsKey, writeTranslation } from './queries.ts';

/** Writes the translation; where the English changed, on top of what was written for the earlier words. */
export function TranslationField({ translation, item, onClose }: { translation: Translation; item: Translated; onClose: () => void }) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const { standardId, language } = translation;
  const save = useMutation({
    mutationFn: (text: string) => writeTranslation(translation, item, text),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: translationsKey(standardId) });
      announce(t('translation.saved'));
      onClose();
    },
    // What was typed stays in the field; what somebody else saved meanwhile stands beside it.
    onError: () => queries.invalidateQueries({ queryKey: translationsKey(standardId) }),
  });
  const name = item.kind === 'title' ? t('translation.titleRow') : (item.number ?? '');
  return (
    <Form verb={t('translation.save')} problem={save.error} busy={save.isPending} onCancel={onClose} onSubmit={(values) => save.mutate(values.get('text') as string)}>
      <LongTextField
        name="text" aria-label={t('translation.field', { language: LANGUAGE_NAMES[language], name })} lang={language} required maxLength={LIMITS.clause}
        defaultValue={item.text ?? item.earlier?.text ?? ''} data-autofocus spellCheck
      />
    </Form>
  );
}

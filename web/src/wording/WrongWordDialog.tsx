import { Button, Modal, Stack, Text } from '@mantine/core';
import { languageOf, WORDING_REPORT_LIMITS } from '@nbn/contracts';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, LongTextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { findTextKeys, type TextTree } from './find-text-keys.ts';
import { toPagePattern } from './page-pattern.ts';
import { useReportWording } from './queries.ts';

interface WrongWordDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Those that were selected on the page. */
  words: string;
}

/** Asks which words of Norbanet are wrong, sends them with where they stand, and thanks. */
export function WrongWordDialog({ opened, onClose, words }: WrongWordDialogProps) {
  const { t } = useTranslation(['wording', 'shell']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('form.title')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <ReportOrThanks words={words} onClose={onClose} />
    </Modal>
  );
}

function ReportOrThanks({ words, onClose }: Omit<WrongWordDialogProps, 'opened'>) {
  const [isSent, setIsSent] = useState(false);
  return isSent ? (
    <Thanks onClose={onClose} />
  ) : (
    <ReportForm words={words} onSent={() => setIsSent(true)} onClose={onClose} />
  );
}

interface ReportFormProps {
  words: string;
  onSent: () => void;
  onClose: () => void;
}

function ReportForm({ words, onSent, onClose }: ReportFormProps) {
  const { t, i18n } = useTranslation('wording');
  const router = useRouter();
  const report = useReportWording();

  function send(values: FormData) {
    const wrong = textValue(values, 'words');
    const suggestion = textValue(values, 'suggestion');
    const texts = (i18n.store.data[i18n.language] ?? {}) as Readonly<Record<string, TextTree>>;
    report.mutate(
      {
        language: languageOf(i18n.language) ?? 'en',
        page: toPagePattern(router.state.location.pathname),
        words: wrong,
        ...(suggestion ? { suggestion } : {}),
        keys: findTextKeys(texts, wrong),
      },
      { onSuccess: onSent },
    );
  }

  return (
    <Form
      draftKey="wrong word"
      verb={t('form.send')}
      problem={report.error}
      busy={report.isPending}
      onSubmit={send}
      onCancel={onClose}
    >
      <LongTextField
        name="words"
        label={t('form.words')}
        description={t('form.hint')}
        lang={i18n.language}
        required
        data-autofocus
        minRows={2}
        maxLength={WORDING_REPORT_LIMITS.words}
        defaultValue={words}
      />
      <LongTextField
        name="suggestion"
        label={t('form.suggestion')}
        lang={i18n.language}
        minRows={2}
        maxLength={WORDING_REPORT_LIMITS.suggestion}
      />
    </Form>
  );
}

const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();

/** The button has the focus that the form had, and is described by the thanks. */
function Thanks({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['wording', 'shell']);
  return (
    <Stack align="flex-start">
      <Text id="wording-thanks">{t('form.thanks')}</Text>
      <Button ref={focusOnMount} aria-describedby="wording-thanks" onClick={onClose}>
        {t('shell:close')}
      </Button>
    </Stack>
  );
}

import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Form, TextField } from '../ui/Form.tsx';
import { FileName } from '../ui/FileName.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { fileKind } from './file-kind.ts';
import { useOpenSharedDocument, useSharedFile } from './records.ts';

/**
 * Where a link for somebody outside leads: it asks for the code. The token never leaves the browser but by POST,
 * so that nothing which merely follows the link opens anything.
 */
export function SharedDocumentPage() {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const [token] = useState(() => window.location.hash.slice(1));
  const [code, setCode] = useState('');
  const open = useOpenSharedDocument();
  const file = useSharedFile();
  const shared = open.data;
  if (token.length !== 43)
    return (
      <Page title={t('shared.title')}>
        <Notice kind="note">{t('shared.whole')}</Notice>
      </Page>
    );
  return (
    <Page
      title={shared?.title ?? t('shared.title')}
      tab={t('shared.title')}
      lead={shared ? undefined : t('shared.lead')}
    >
      {shared ? (
        <Section title={t('page.file')}>
          <Text>
            <FileName name={shared.name} />
          </Text>
          <Text size="sm" c="dimmed">
            {t(`kind.${fileKind(shared.mediaType)}`)} · {format.size(shared.size)} ·{' '}
            {t('version', { number: shared.version })}
          </Text>
          <Text size="sm">{t('shared.until', { time: format.instant(shared.expiresAt) })}</Text>
          <Text size="sm">{t('shared.marked')}</Text>
          <ProblemNotice problem={file.error} />
          <Button
            mt="sm"
            loading={file.isPending}
            onClick={() => file.mutate({ key: { token, code }, name: shared.name })}
          >
            {t('page.download')}
          </Button>
        </Section>
      ) : (
        <Form
          draftKey={null}
          verb={t('shared.open')}
          problem={open.error}
          busy={open.isPending}
          onSubmit={() => open.mutate({ token, code })}
        >
          <TextField
            name="code"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('shared.code')}
            description={t('shared.codeHint')}
            required
            maxLength={8}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value.trim())}
          />
        </Form>
      )}
    </Page>
  );
}

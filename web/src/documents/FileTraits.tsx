import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import type { DocumentVersion } from './queries.ts';

type Traits = DocumentVersion['traits'];

/** Who and what a file names besides its text. Only those who may edit the document are told. */
export function FileTraits({ traits }: { traits: Traits }) {
  const { t } = useTranslation('documents');
  if (traits.length === 0) return null;
  return (
    <Notice kind="note" title={t('traits.title')}>
      <Stack gap="xs">
        <List size="sm">
          {traits.map(({ trait, value }) => (
            <List.Item key={`${trait} ${value}`}>{t(`traits.${trait}`, { name: value })}</List.Item>
          ))}
        </List>
        <Text size="sm">{t('traits.advice')}</Text>
      </Stack>
    </Notice>
  );
}

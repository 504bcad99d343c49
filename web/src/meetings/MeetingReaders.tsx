import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page.tsx';
import type { MeetingView } from './queries.ts';
import { useReaderTexts } from './use-reader-texts.ts';

/** Of a national meeting: who reads this page, and what the other countries see. */
export function MeetingReaders({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings');
  const readers = useReaderTexts(meeting);
  if (meeting.kind !== 'national' || meeting.templateName !== null) return null;
  return (
    <Section title={t('readers.section')}>
      <Stack gap="xs">
        <Text>{readers.title}</Text>
        <Text>{t(meeting.sharedAbroad ? 'readers.shared' : 'readers.unshared')}</Text>
      </Stack>
    </Section>
  );
}

import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page.tsx';

/** The sealed log as a file, to be verified without this server. */
export function ExportSection() {
  const { t } = useTranslation('record');
  return (
    <Section title={t('export.title')}>
      <Text size="sm">{t('export.text')}</Text>
      <div>
        <Button component="a" variant="default" href="/api/audit/export" download>
          {t('export.verb')}
        </Button>
      </div>
    </Section>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { verifiedDownload } from '../identity/verification/verified-download.ts';
import { Page, Section } from '../ui/Page.tsx';
import { ImportSection } from './ImportSection.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import { exportUrl } from './queries.ts';

/** The whole Network as a file, in and out; the secretariat's. */
export function ImportExportPage() {
  const { t } = useTranslation('network');
  const manages = useHasPermission('network:manage');
  const exports = useHasPermission('network:export');
  if (!manages) return <NotFoundPage />;
  return (
    <Page title={t('exchange.title')} lead={t('exchange.lead')}>
      <NetworkTabs here="exchange" />
      <ImportSection />
      {exports && (
        <Section title={t('exchange.out')}>
          <Text size="sm">{t('exchange.outText')}</Text>
          <Group gap="sm">
            <Button component="a" variant="default" href={exportUrl('json')} onClick={verifiedDownload}>
              {t('exchange.json')}
            </Button>
            <Button component="a" variant="default" href={exportUrl('csv')} onClick={verifiedDownload}>
              {t('exchange.csv')}
            </Button>
          </Group>
        </Section>
      )}
    </Page>
  );
}

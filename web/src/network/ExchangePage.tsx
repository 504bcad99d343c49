import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session.ts';
import { MissingPage } from '../app/MissingPage.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ImportSection } from './ImportSection.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import { exportAddress } from './queries.ts';

/** The whole Network as a file, in and out; the secretariat's. */
export function ExchangePage() {
  const { t } = useTranslation('network');
  const manages = useMay('network:manage');
  const exports = useMay('network:export');
  if (!manages) return <MissingPage />;
  return (
    <Page title={t('exchange.title')} lead={t('exchange.lead')}>
      <NetworkTabs here="exchange" />
      <ImportSection />
      {exports && (
        <Section title={t('exchange.out')}>
          <Text size="sm">{t('exchange.outText')}</Text>
          <Group gap="sm">
            <Button component="a" variant="default" href={exportAddress('json')} download>
              {t('exchange.json')}
            </Button>
            <Button component="a" variant="default" href={exportAddress('csv')} download>
              {t('exchange.csv')}
            </Button>
          </Group>
        </Section>
      )}
    </Page>
  );
}

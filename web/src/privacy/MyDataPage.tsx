import { Button, Text } from '@mantine/core';
import { OWN_DATA_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';

const OWN_DATA_URL = '/api/my-data/file';

/** What Norbanet holds about me, as a file to take away, and what can be erased when I have left. */
export function MyDataPage() {
  const { t } = useTranslation('privacy');
  return (
    <Page
      title={t('mine.title')}
      lead={t('mine.lead')}
      action={
        <Button component="a" href={OWN_DATA_URL}>
          {t('mine.download')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed">
        {t('mine.format', { times: OWN_DATA_LIMITS.perDay })}
      </Text>
      <section aria-labelledby="my-data-contents">
        <h2 id="my-data-contents">{t('mine.contents.title')}</h2>
        <Text mt="xs">{t('mine.contents.text')}</Text>
        <Text mt="xs">{t('mine.contents.others')}</Text>
      </section>
      <Notice kind="waits" title={t('mine.care.title')}>
        {t('mine.care.text')}
      </Notice>
      <section aria-labelledby="my-data-erasure">
        <h2 id="my-data-erasure">{t('mine.erasure.title')}</h2>
        <Text mt="xs">{t('mine.erasure.text')}</Text>
      </section>
    </Page>
  );
}

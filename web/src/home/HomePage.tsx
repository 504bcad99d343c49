import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page.tsx';

/** Home: the next meeting, what waits for me, what changed. */
export function HomePage() {
  const { t } = useTranslation('home');
  return <Page title={t('title')} />;
}

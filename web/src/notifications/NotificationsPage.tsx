import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page.tsx';

/** Everything I was told, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  return <Page title={t('title')} />;
}

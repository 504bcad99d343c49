import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';

/** The draft was closed to the reader while it was open on the page. */
export function AccessLostNotice() {
  const { t } = useTranslation('standards');
  return (
    <Notice kind="loss" role="alert" title={t('lost.title')}>
      {t('lost.text')}
    </Notice>
  );
}

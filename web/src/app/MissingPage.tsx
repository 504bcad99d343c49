import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';

/** Missing and forbidden look the same, here as in the API. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('missing.title')} lead={t('missing.text')}>
      <div><LinkButton to="/">{t('missing.home')}</LinkButton></div>
    </Page>
  );
}

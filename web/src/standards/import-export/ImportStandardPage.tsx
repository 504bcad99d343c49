import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { ImportForm } from './ImportForm.tsx';

/** Begins a draft with the text of a Word file. */
export function ImportStandardPage() {
  const { t } = useTranslation('exchange');
  return (
    <Page title={t('bring.newTitle')} trail={<TextLink to="/standards">{t('back')}</TextLink>}>
      <ImportForm standardId={null} lead={t('bring.newLead')}>
        {({ standardId }) => (
          <div>
            <LinkButton to="/standards/$standardId" params={{ standardId }}>
              {t('bring.toDraft')}
            </LinkButton>
          </div>
        )}
      </ImportForm>
    </Page>
  );
}

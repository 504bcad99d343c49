import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';

interface NotFoundPageProps {
  /**
   * What was looked for and who reads such a thing, in words that are true of what exists and of what does
   * not.
   */
  of?: { readonly title: string; readonly text: string };
  /** What can be done about it. */
  children?: ReactNode;
}

/** Missing and forbidden look the same, here as in the API. */
export function NotFoundPage({ of, children }: NotFoundPageProps) {
  const { t } = useTranslation();
  return (
    <Page title={of?.title ?? t('missing.title')} lead={of?.text ?? t('missing.text')}>
      {children}
      <div>
        <LinkButton to="/" variant={children ? 'default' : 'filled'}>
          {t('missing.home')}
        </LinkButton>
      </div>
    </Page>
  );
}

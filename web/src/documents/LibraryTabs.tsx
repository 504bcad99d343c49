import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { SectionTabs } from '../ui/SectionTabs.tsx';

const TAB_PATHS = {
  documents: '/library',
  practices: '/library/practices',
  questions: '/library/questions',
  expertise: '/library/expertise',
  terms: '/library/terms',
} as const;
export type LibraryTab = keyof typeof TAB_PATHS;

/** The parts of the section that the reader may open. */
export function LibraryTabs({ here }: { here: LibraryTab }) {
  const { t } = useTranslation('documents');
  const readsDocuments = useHasPermission('documents:read');
  const readsPractices = useHasPermission('practices:read');
  const readsTerms = useHasPermission('network:read');
  const has: Readonly<Record<LibraryTab, boolean>> = {
    documents: readsDocuments,
    practices: readsPractices,
    questions: readsPractices,
    expertise: readsPractices,
    terms: readsTerms,
  };
  const tabs = (Object.keys(TAB_PATHS) as LibraryTab[])
    .filter((key) => has[key])
    .map((key) => ({ key, to: TAB_PATHS[key], label: t(`tabs.${key}`) }));
  return <SectionTabs label={t('tabs.label')} here={here} tabs={tabs} />;
}

import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';

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
  return (
    <nav aria-label={t('tabs.label')}>
      <Group gap="xs">
        {(Object.keys(TAB_PATHS) as LibraryTab[])
          .filter((part) => has[part])
          .map((part) => (
            <LinkButton
              key={part}
              to={TAB_PATHS[part]}
              size="sm"
              variant={part === here ? 'light' : 'subtle'}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={part === here ? 'page' : undefined}
            >
              {t(`tabs.${part}`)}
            </LinkButton>
          ))}
      </Group>
    </nav>
  );
}

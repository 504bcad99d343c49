import { Anchor, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextLink } from '../ui/links.tsx';
import { TextDiff } from './TextDiff.tsx';

interface NewerWordsProps {
  newer: components['schemas']['NewerWordsView'];
  /** What the clause is called. */
  name: string;
  standardId: string;
  /** Of the published standard. */
  slug: string | null;
  /** Takes the newer words; absent for those who may not. */
  renew?: { readonly verb: string; readonly busy: boolean; readonly run: () => void } | undefined;
}

/** A clause that is cited says something else now: the difference, the way to both texts, and one click to take it. */
export function NewerWords({ newer, name, standardId, slug, renew }: NewerWordsProps) {
  const { t } = useTranslation('standards');
  const editions = [
    { edition: newer.citedEdition, key: 'cited' as const },
    { edition: newer.edition, key: 'current' as const },
  ];
  return (
    <Notice
      kind="waits"
      title={t('newer.title', { name })}
      actions={
        <Group gap="sm">
          {renew && (
            <Button size="xs" variant="default" loading={renew.busy} onClick={renew.run}>
              {renew.verb}
            </Button>
          )}
          {editions.map(({ edition, key }) =>
            edition && slug ? (
              <Anchor key={key} href={`/published/${slug}/${edition}`} size="sm">
                {t(`newer.${key}`, { edition })}
              </Anchor>
            ) : (
              key === 'current' && (
                <TextLink key={key} to="/standards/$standardId" params={{ standardId }} size="sm">
                  {t('newer.draft')}
                </TextLink>
              )
            ),
          )}
        </Group>
      }
    >
      <TextDiff
        kind={newer.kind}
        before={newer.citedText}
        after={newer.text}
        formats={{ before: newer.citedFormats, after: newer.formats }}
      />
    </Notice>
  );
}

import { ActionIcon } from '@mantine/core';
import { IconPencilQuestion } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { useTranslation } from 'react-i18next';

function IconAnchor(props: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <ActionIcon component="a" variant="subtle" color="gray" size={32} {...props} />;
}
const IconLink = createLink(IconAnchor);

/** At a clause: the way to propose other words for it. */
export function AmendClause({ standardId, clauseId, name }: { standardId: string; clauseId: string; name: string }) {
  const { t } = useTranslation('amendments');
  return (
    <IconLink to="/standards/$standardId/amendments/new" params={{ standardId }} search={{ clause: clauseId }} aria-label={t('propose', { name })} title={t('propose', { name })}>
      <IconPencilQuestion size={18} stroke={1.6} aria-hidden />
    </IconLink>
  );
}

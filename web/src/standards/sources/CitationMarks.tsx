import { VisuallyHidden } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import type { ClauseCitation } from './clause-citations.ts';
import classes from './Sources.module.css';

interface CitationMarksProps {
  standardId: string;
  citations: readonly ClauseCitation[] | undefined;
}

/** What a clause cites, behind its words: each number leads to its source. */
export function CitationMarks({ standardId, citations }: CitationMarksProps) {
  const { t } = useTranslation('sources');
  if (!citations || citations.length === 0) return null;
  return (
    <p className={classes.cites}>
      {citations.map(({ number, mark }) => (
        <TextLink
          key={number}
          to="/standards/$standardId/sources"
          params={{ standardId }}
          hash={`source-${number}`}
          aria-label={t('mark', { mark })}
        >
          {mark}
        </TextLink>
      ))}
      {citations.some(({ needsLook }) => needsLook) && (
        <span className={classes.look} title={t('clauseNeedsLook')}>
          <IconAlertTriangle size={18} stroke={1.7} aria-hidden />
          <VisuallyHidden>{t('clauseNeedsLook')}</VisuallyHidden>
        </span>
      )}
    </p>
  );
}

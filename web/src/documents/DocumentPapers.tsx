import { Anchor, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import classes from './Documents.module.css';
import { fileUrl, type DocumentLine } from './queries.ts';

interface DocumentPapersProps<Paper> {
  label: string;
  papers: readonly Paper[];
  /** What else there is to say of a paper. */
  factsOf?: (paper: Paper) => ReactNode;
  /** Asks to take a paper away; absent for those who may not. */
  onDetach?: ((paper: Paper) => void) | undefined;
}

/** Documents that stand with something: each leads to its page, where its versions are, and can be had at once. */
export function DocumentPapers<Paper extends DocumentLine>({
  label,
  papers,
  factsOf,
  onDetach,
}: DocumentPapersProps<Paper>) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <ul className={classes.papers} aria-label={label}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <TextLink to="/library/$id" params={{ id: paper.id }} size="sm">
            {paper.title}
          </TextLink>
          <span className={classes.size}>
            {format.size(paper.size)}
            {paper.version > 1 && `, ${t('papers.version', { number: paper.version })}`}
            {paper.audience === 'teams' && `, ${t('papers.teams')}`}
          </span>
          {factsOf?.(paper)}
          <span className={classes.acts}>
            <Anchor
              href={fileUrl(paper.id)}
              size="sm"
              aria-label={t('papers.download', { title: paper.title })}
            >
              {t('page.download')}
            </Anchor>
            {onDetach && (
              <CloseButton
                size="sm"
                aria-label={t('papers.detach', { title: paper.title })}
                onClick={() => onDetach(paper)}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

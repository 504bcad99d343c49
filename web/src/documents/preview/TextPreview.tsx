import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { documentTextQuery } from '../queries.ts';
import classes from './TextPreview.module.css';

type Block = Readonly<{ kind: string; level?: number; page?: number; text: string }>;

interface TextPreviewProps {
  documentId: string;
  number: number;
  /** Behind a line that opens it: the pages stand above. */
  folded?: boolean;
}

/** What a file says, as words with headings. */
export function TextPreview({ documentId, number, folded = false }: TextPreviewProps) {
  const { t } = useTranslation('documents');
  const words = <FileText documentId={documentId} number={number} />;
  if (!folded) return words;
  return (
    <details className={classes.folded}>
      <summary>{t('preview.words')}</summary>
      {words}
    </details>
  );
}

function FileText({ documentId, number }: TextPreviewProps) {
  const { t } = useTranslation('documents');
  return (
    <QueryBoundary query={useQuery(documentTextQuery(documentId, number))}>
      {({ blocks, truncated }) => (
        // It scrolls by itself, so that it can be reached by keyboard (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={classes.text} tabIndex={0} aria-label={t('preview.text')}>
          {blocks.map((block, index) => (
            <TextBlock key={index} block={block} />
          ))}
          {truncated && <Text c="dimmed">{t('preview.truncated')}</Text>}
        </section>
      )}
    </QueryBoundary>
  );
}

/** The page's own headings are of the first and second level. */
function TextBlock({ block: { kind, level = 1, text } }: { block: Block }) {
  if (kind !== 'heading') return <p data-kind={kind}>{text}</p>;
  const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 4) - 1]!;
  return <Heading>{text}</Heading>;
}

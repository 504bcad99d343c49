import { Text } from '@mantine/core';
import type { DocumentMediaType } from '@nbn/contracts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { fileUrl } from '../queries.ts';
import { TextPreview } from './TextPreview.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';

/** pdf.js comes with the first PDF that is looked at. */
const PdfPreview = lazyPart(() => import('./PdfPreview.tsx'));

/** What of a version decides how it is shown. */
export interface PreviewedVersion {
  readonly number: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly text: 'pending' | 'extracted' | 'none' | 'failed' | 'refused' | 'held';
}

interface DocumentPreviewProps {
  documentId: string;
  version: PreviewedVersion;
}

/** A version in the page: pictures and pages as they look, all else as words. Nothing of a file ever runs. */
export function DocumentPreview({ documentId, version }: DocumentPreviewProps) {
  const { t } = useTranslation('documents');
  return (
    <Section title={t('preview.title')}>
      <PreviewContent documentId={documentId} version={version} />
    </Section>
  );
}

function PreviewContent({ documentId, version }: DocumentPreviewProps) {
  const { t } = useTranslation('documents');
  const { number, name, mediaType, text } = version;
  if (mediaType.startsWith('image/'))
    return (
      <img
        src={fileUrl(documentId, number)}
        alt={t('preview.picture', { name })}
        style={{ maxWidth: '100%', maxHeight: '80vh' }}
      />
    );
  if (mediaType === 'application/pdf')
    return (
      <Suspense fallback={<Text c="dimmed">{t('preview.loading')}</Text>}>
        <PdfPreview url={fileUrl(documentId, number)} name={name} />
        {text === 'extracted' && <TextPreview documentId={documentId} number={number} folded />}
      </Suspense>
    );
  if (text === 'extracted') return <TextPreview documentId={documentId} number={number} />;
  return <Text c="dimmed">{t(text === 'none' ? 'preview.none' : 'preview.failed')}</Text>;
}

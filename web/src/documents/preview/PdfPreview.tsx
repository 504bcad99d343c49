import { Button, Group, Text } from '@mantine/core';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

GlobalWorkerOptions.workerSrc = workerUrl;

interface PdfPreviewProps {
  url: string;
  name: string;
}

/** The pages of a PDF, one at a time. No script of it runs: pages are drawn, and nothing else is asked of it. */
export default function PdfPreview({ url, name }: PdfPreviewProps) {
  const { t } = useTranslation('documents');
  const { pdf, failed } = usePdf(url);
  const [page, setPage] = useState(1);
  if (failed) return <Text c="dimmed">{t('preview.failed')}</Text>;
  if (!pdf) return <Text c="dimmed">{t('preview.loading')}</Text>;
  const pages = pdf.numPages;
  return (
    <div>
      <PdfPage pdf={pdf} page={page} label={t('preview.pdf', { page, pages, name })} />
      <Group gap="xs" mt="xs">
        <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t('preview.previous')}
        </Button>
        <Button variant="default" disabled={page === pages} onClick={() => setPage(page + 1)}>
          {t('preview.next')}
        </Button>
        <Text size="sm" aria-live="polite">
          {t('preview.place', { page, pages })}
        </Text>
      </Group>
    </div>
  );
}

function usePdf(url: string): { pdf: PDFDocumentProxy | null; failed: boolean } {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const loading = getDocument({ url, enableXfa: false, useWasm: false, verbosity: 0 });
    loading.promise.then(setPdf, () => setFailed(true));
    return () => void loading.destroy();
  }, [url]);
  return { pdf, failed };
}

function PdfPage({ pdf, page, label }: { pdf: PDFDocumentProxy; page: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let drawing: { cancel(): void } | null = null;
    let isGone = false;
    void pdf.getPage(page).then((proxy) => {
      const target = canvas.current;
      if (isGone || !target) return;
      const viewport = proxy.getViewport({ scale: 1.5 });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = proxy.render({ canvas: target, viewport });
      drawing = task;
      // One that is cancelled because its page was turned has nothing to say.
      task.promise.catch(() => undefined);
    });
    return () => {
      isGone = true;
      drawing?.cancel();
    };
  }, [pdf, page]);
  return (
    <canvas
      ref={canvas}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      style={{
        maxWidth: '100%',
        border: '1px solid var(--mantine-color-default-border)',
        background: '#fff',
      }}
    />
  );
}

import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { DateField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { DocumentView } from './queries.ts';
import { useReviewDocument } from './records.ts';

/** Noon of a day, which is the same day everywhere. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** Says that nobody has looked lately whether the document holds; its owner can say so here. */
export function ReviewBanner({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const [verifying, setVerifying] = useState(false);
  const { reviewOn, reviewState } = document;
  if (!reviewOn || (reviewState !== 'overdue' && !(reviewState === 'due' && document.can.edit))) return null;
  const day = format.shortDay(noonOf(reviewOn), 'UTC');
  return (
    <>
      <Notice
        kind={reviewState === 'overdue' ? 'loss' : 'waits'}
        title={reviewState === 'overdue' ? t('review.banner.title', { day }) : t('review.due', { day })}
        actions={
          document.can.edit && (
            <Button size="sm" variant="default" onClick={() => setVerifying(true)}>
              {t('review.verify')}
            </Button>
          )
        }
      >
        {reviewState === 'overdue' && <Text size="sm">{t('review.banner.text')}</Text>}
      </Notice>
      {verifying && <ReviewDialog document={document} onClose={() => setVerifying(false)} />}
    </>
  );
}

function ReviewDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const review = useReviewDocument(document.id);
  return (
    <FormDialog
      draftKey={null}
      title={t('review.verifyTitle', { title: document.title })}
      verb={t('review.verifyVerb')}
      problem={review.error}
      busy={review.isPending}
      onSubmit={(values) => {
        const day = values.get('reviewOn');
        if (typeof day !== 'string') return;
        review.mutate(day, {
          onSuccess: () => {
            announce(t('edit.saved'));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <DateField name="reviewOn" label={t('review.next')} required />
    </FormDialog>
  );
}

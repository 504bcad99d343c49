import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../../../ui/Form.tsx';
import { textValue } from '../../../ui/form-values.ts';
import { TextLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useCheckInByCode } from './queries.ts';

/** Checks in whoever comes by the code in the room, and asks for it where it did not come along. */
export function CheckInPage() {
  const { t } = useTranslation('session');
  const { id = '' } = useParams({ strict: false });
  const { code } = useSearch({ from: '/signed-in/meetings/$id/check-in' });
  const checkIn = useCheckInByCode(id);
  return (
    <Page
      title={t('checkIn.title')}
      trail={
        <TextLink to="/meetings/$id" params={{ id }}>
          {t('back')}
        </TextLink>
      }
    >
      <CheckInContent meetingId={id} code={code} checkIn={checkIn} />
    </Page>
  );
}

/** How far it is. */
type CheckIn = Pick<
  ReturnType<typeof useCheckInByCode>,
  'isSuccess' | 'isError' | 'isPending' | 'error' | 'mutate'
>;

interface CheckInContentProps {
  meetingId: string;
  /** As it came along with the address. */
  code: string | undefined;
  checkIn: CheckIn;
}

export function CheckInContent({ meetingId, code, checkIn }: CheckInContentProps) {
  const { t } = useTranslation('session');
  const { mutate } = checkIn;
  // Twice changes nothing: whoever loads the page again is checked in already.
  useEffect(() => {
    if (code !== undefined) mutate(code);
  }, [code, mutate]);
  if (checkIn.isSuccess)
    return (
      <Notice
        kind="good"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="status"
        title={t('checkIn.done')}
        actions={
          <TextLink to="/meetings/$id/session" params={{ id: meetingId }}>
            {t('follow')}
          </TextLink>
        }
      >
        {t('checkIn.recorded')}
      </Notice>
    );
  if (code !== undefined && !checkIn.isError)
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    return <Notice kind="note" role="status" title={t('checkIn.sending')} />;
  return (
    <Form
      draftKey={null}
      verb={t('here.come')}
      problem={checkIn.error}
      busy={checkIn.isPending}
      onSubmit={(values) => mutate(textValue(values, 'code'))}
    >
      <TextField
        name="code"
        type="tel"
        label={t('checkIn.code')}
        description={t('checkIn.renewed')}
        autoComplete="off"
        maxLength={20}
        required
      />
    </Form>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { SignOutDialog } from './SignOutDialog.tsx';

/** Ends all sessions of one member, such as when a device was lost. */
export function MemberSignOut({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('sign-out');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {t('member.verb')}
      </Button>
      {isAsking && (
        <SignOutDialog
          whom="member"
          name={name}
          onConfirm={() => api.POST('/api/members/{id}/sign-out', { params: { path: { id } } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

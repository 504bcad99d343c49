import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import type { NamedSeat } from './AlternateDialog.tsx';
import type { AttendanceEntry } from './queries.ts';

interface AlternateNoticeProps {
  /** The reader's seat in this meeting. */
  seat: NamedSeat;
  alternate: AttendanceEntry | null;
  mayRemove: boolean;
  onRemove: () => void;
}

/**
 * Says to the holder who acts for the seat in this meeting, and to the alternate for which seat. Nothing
 * while the holder acts.
 */
export function AlternateNotice({ seat, alternate, mayRemove, onRemove }: AlternateNoticeProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const { id } = useSession().member;
  if (!alternate) return null;
  if (alternate.memberId === id)
    return (
      <Notice kind="note">
        {t('alternate.you', {
          seat: t('matrix.seat', { country: format.country(seat.country), seat: t(`seat.${seat.seat}`) }),
        })}
      </Notice>
    );
  return (
    <Notice
      kind="note"
      actions={
        mayRemove && (
          <Button size="compact-sm" variant="default" onClick={onRemove}>
            {t('alternate.takeBack')}
          </Button>
        )
      }
    >
      {t('alternate.acts', { name: alternate.name })}
    </Notice>
  );
}

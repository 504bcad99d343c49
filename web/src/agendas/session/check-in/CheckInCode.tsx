import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../ui/QrCode.tsx';
import classes from '../Room.module.css';
import { checkInCodeQuery } from './queries.ts';

/** By which people in the room check in themselves: with a phone's camera, or by typing what stands beside it. */
export function CheckInCode({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('session');
  const { data } = useQuery(checkInCodeQuery(meetingId));
  if (!data) return null;
  const address = `${window.location.origin}/meetings/${meetingId}/check-in`;
  const code = `${data.code.slice(0, 4)}\u00A0${data.code.slice(4)}`;
  return (
    <section className={classes.checkIn} aria-labelledby="check-in-code">
      <QrCode text={`${address}?code=${data.code}`} label={t('checkIn.image')} />
      <div>
        <h2 id="check-in-code">{t('checkIn.scan')}</h2>
        <p>{t('checkIn.typed', { address, code })}</p>
      </div>
    </section>
  );
}

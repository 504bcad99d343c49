import type { CountryCode, SeatType } from '@nbn/contracts';
import { AppointDialog } from './AppointDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { EndTermDialog } from './EndTermDialog.tsx';
import type { Holder } from './queries.ts';

/** What the reader is about to do with a seat. */
export type SeatCommand =
  | { readonly kind: 'appoint'; readonly seat: SeatType }
  | { readonly kind: 'end' | 'contact'; readonly seat: SeatType; readonly holder: Holder };

/** The dialog of one act on a seat. */
export function SeatDialogs({
  country,
  act,
  onClose,
}: {
  country: CountryCode;
  act: SeatCommand;
  onClose: () => void;
}) {
  if (act.kind === 'appoint') return <AppointDialog country={country} seat={act.seat} onClose={onClose} />;
  if (act.kind === 'end')
    return <EndTermDialog country={country} seat={act.seat} holder={act.holder} onClose={onClose} />;
  return <ContactDialog seat={act.seat} holder={act.holder} onClose={onClose} />;
}

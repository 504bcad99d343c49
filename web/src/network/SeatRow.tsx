import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import type { Seat } from './queries.ts';
import type { SeatCommand } from './SeatDialogs.tsx';
import { SeatProblem } from './SeatProblem.tsx';

interface SeatRowProps {
  seat: Seat;
  /** The country's: terms begin and end with its days. */
  timeZone: string;
  onAct: (act: SeatCommand) => void;
}

/** A link where the reader may know the person, else the organisation's name alone. */
function HolderName({ holder }: { holder: NonNullable<Seat['holder']> }) {
  if (!holder.name) return holder.organisation.name;
  return (
    <TextLink to="/network/members/$id" params={{ id: holder.memberId }}>
      {holder.name}
    </TextLink>
  );
}

/** One seat: its holder since when, and what the reader may do about it. */
export function SeatRow({ seat, timeZone, onAct }: SeatRowProps) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { holder, type } = seat;
  return (
    <ListRow
      title={holder === null ? t(`seat.${type}`) : <HolderName holder={holder} />}
      facts={[
        holder && t(`seat.${type}`),
        holder?.name && holder.organisation.name,
        holder && t('team.since', { day: format.shortDay(holder.since, timeZone) }),
        holder?.until && t('team.until', { day: format.shortDay(holder.until, timeZone) }),
        (holder === null || seat.wrongSector) && <SeatProblem key="amiss" seat={seat} timeZone={timeZone} />,
      ]}
      aside={<SeatActions seat={seat} onAct={onAct} />}
    />
  );
}

/**
 * The secretariat appoints and ends; what the public reads is the holder's, and the secretariat can take it
 * away.
 */
function SeatActions({ seat: { type, holder }, onAct }: { seat: Seat; onAct: (act: SeatCommand) => void }) {
  const { t } = useTranslation('network');
  const manages = useHasPermission('network:manage');
  const { id } = useSession().member;
  const act = { size: 'xs', variant: 'default' } as const;
  if (holder === null)
    return (
      manages && (
        <Button
          {...act}
          onClick={() => onAct({ kind: 'appoint', seat: type })}
          aria-label={t('appoint.openNamed', { seat: t(`seat.${type}`) })}
        >
          {t('appoint.open')}
        </Button>
      )
    );
  const named = { seat: t(`seat.${type}`) };
  return (
    <>
      {(manages || holder.memberId === id) && (
        <Button
          {...act}
          onClick={() => onAct({ kind: 'contact', seat: type, holder })}
          aria-label={t('contact.openNamed', named)}
        >
          {t('contact.open')}
        </Button>
      )}
      {manages && (
        <Button
          {...act}
          onClick={() => onAct({ kind: 'end', seat: type, holder })}
          aria-label={t('end.openNamed', named)}
        >
          {t('end.open')}
        </Button>
      )}
      {manages && holder.until && (
        <Button
          {...act}
          onClick={() => onAct({ kind: 'appoint', seat: type })}
          aria-label={t('appoint.openNamed', named)}
        >
          {t('appoint.next')}
        </Button>
      )}
    </>
  );
}

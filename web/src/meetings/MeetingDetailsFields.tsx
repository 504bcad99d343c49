import { Checkbox } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { CollapsibleSection } from '../ui/CollapsibleSection.tsx';
import { LongTextField, TextField, useFieldError } from '../ui/Form.tsx';
import type { MeetingScope } from './MeetingKindFields.tsx';
import type { MeetingView } from './queries.ts';
import { useReaderTexts } from './use-reader-texts.ts';

interface MeetingDetailsFieldsProps {
  /** What the meeting is of: it decides who will read each field. */
  of: MeetingScope;
  /** The meeting as it is; none for a new one. */
  meeting?: MeetingView;
  /** What comes before the rarer fields. */
  children?: ReactNode;
}

/** Title, place, way to join, note, and whether mails are discreet; each field says who will read it. */
export function MeetingDetailsFields({ of, meeting, children }: MeetingDetailsFieldsProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const noteFault = useFieldError('note');
  const [discreet, setDiscreet] = useState(meeting?.discreet ?? true);
  const readers = useReaderTexts({ ...of, discreet });
  const national = of.kind === 'national';
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        description={readers.title}
        required
        maxLength={MEETING_LIMITS.title}
        defaultValue={meeting?.title}
        data-autofocus
      />
      <TextField
        name="place"
        label={t('form.place')}
        description={`${t('form.placeHint')} ${readers.title}`}
        maxLength={MEETING_LIMITS.place}
        defaultValue={meeting?.place ?? ''}
      />
      <TextField
        name="joinUrl"
        type="url"
        label={t('form.joinUrl')}
        description={`${t('form.joinUrlHint')} ${readers.join}`}
        maxLength={MEETING_LIMITS.joinUrl}
        defaultValue={meeting?.joinUrl ?? ''}
      />
      {children}
      {meeting ? (
        <RarerFields of={of} meeting={meeting} discreet={discreet} onDiscreet={setDiscreet} />
      ) : (
        <CollapsibleSection
          title={t('shell:moreOptions')}
          now={t(optionsNow(national, discreet))}
          faulty={noteFault !== undefined}
        >
          <RarerFields of={of} discreet={discreet} onDiscreet={setDiscreet} />
        </CollapsibleSection>
      )}
    </>
  );
}

function optionsNow(national: boolean, discreet: boolean) {
  if (national) return discreet ? 'form.options.discreetNational' : 'form.options.openNational';
  return discreet ? 'form.options.discreet' : 'form.options.open';
}

interface RarerFieldsProps extends Pick<MeetingDetailsFieldsProps, 'of' | 'meeting'> {
  discreet: boolean;
  onDiscreet: (discreet: boolean) => void;
}

/** What most meetings need not say. */
function RarerFields({ of, meeting, discreet, onDiscreet }: RarerFieldsProps) {
  const { t } = useTranslation('meetings');
  const readers = useReaderTexts({ ...of, discreet });
  const national = of.kind === 'national';
  return (
    <>
      <LongTextField
        name="note"
        label={t('form.note')}
        description={readers.note}
        maxLength={MEETING_LIMITS.note}
        defaultValue={meeting?.note ?? ''}
      />
      <Checkbox
        name="discreet"
        label={t(national ? 'form.discreetNational' : 'form.discreet')}
        checked={discreet}
        description={t(national ? 'form.discreetNationalHint' : 'form.discreetHint')}
        onChange={(event) => onDiscreet(event.currentTarget.checked)}
      />
      {national && !meeting && <SharedAbroadField />}
    </>
  );
}

/** The own team says it; for the secretariat it is not there. */
function SharedAbroadField() {
  const { t } = useTranslation('meetings');
  const { role } = useSession().member;
  if (role !== 'team') return null;
  return (
    <Checkbox name="sharedAbroad" label={t('form.sharedAbroad')} description={t('form.sharedAbroadHint')} />
  );
}

/** What the fields hold, as the API takes it: an empty field is none. */
export function meetingDetailsOf(values: FormData) {
  const text = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const optional = (name: string) => text(name) || null;
  return {
    title: text('title'),
    place: optional('place'),
    joinUrl: optional('joinUrl'),
    note: optional('note'),
    discreet: values.get('discreet') !== null,
  };
}

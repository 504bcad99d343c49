import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { contactQuery, useChangeContact, type Contact } from '../network/queries.ts';
import { Form, TextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';

/** The telephone by which the seat is reached. What the public reads of it stays the holder's choice. */
export function SeatPhone({ appointmentId }: { appointmentId: string }) {
  return (
    <QueryBoundary query={useQuery(contactQuery(appointmentId))}>
      {(contact) => <Fields contact={contact} />}
    </QueryBoundary>
  );
}

function Fields({ contact }: { contact: Contact }) {
  const { t } = useTranslation('introduction');
  const change = useChangeContact(contact.appointmentId);
  const { email, publishName, publishOrganisation, publishEmail, publishPhone } = contact;
  const save = (values: FormData) =>
    change.mutate(
      {
        email,
        phone: textValue(values, 'phone') || null,
        publishName,
        publishOrganisation,
        publishEmail,
        publishPhone,
      },
      { onSuccess: () => announce(t('settings.saved')) },
    );
  return (
    <Form
      draftKey={null}
      verb={t('settings.savePhone')}
      problem={change.error}
      busy={change.isPending}
      onSubmit={save}
    >
      <TextField
        name="phone"
        type="tel"
        label={t('settings.phone')}
        description={t(publishPhone ? 'settings.phonePublic' : 'settings.phoneHint')}
        maxLength={30}
        defaultValue={contact.phone ?? ''}
      />
    </Form>
  );
}

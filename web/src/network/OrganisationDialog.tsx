import { Modal } from '@mantine/core';
import { LIMITS, ORGANISATION_KINDS, SECTORS, type OrganisationKind, type Sector } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ChoiceField, Form, TextField, useFieldError } from '../ui/Form.tsx';
import { countryScopeOf, type CountryScope } from './filters.ts';
import { CountryScopeField } from './CountryScopeField.tsx';
import { useSaveOrganisation, type Organisation } from './queries.ts';

/** Adds an organisation, or changes one. */
export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation: Organisation | null;
  onClose: () => void;
}) {
  const { t } = useTranslation(['network', 'shell']);
  const keep = useSaveOrganisation(organisation?.id ?? null);
  const [place, setPlace] = useState<CountryScope | ''>(
    organisation ? (organisation.country ?? 'international') : '',
  );
  const [name, setName] = useState(organisation?.name ?? '');
  const [sector, setSector] = useState<Sector>(organisation?.sector ?? 'public');
  const [kind, setKind] = useState<OrganisationKind>(organisation?.kind ?? 'other');
  const [contact, setContact] = useState(organisation?.contact ?? '');

  function submit() {
    const country = place === 'international' || place === '' ? null : place;
    keep.mutate(
      { country, name, sector, kind, contact: contact.trim() || null },
      {
        onSuccess: () => {
          announce(t('organisation.kept', { name }));
          onClose();
        },
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        organisation ? t('organisation.changeTitle', { name: organisation.name }) : t('organisation.add')
      }
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`organisation ${organisation?.id ?? 'new'}`}
        verb={t(organisation ? 'organisation.keep' : 'organisation.verb')}
        problem={keep.error}
        busy={keep.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <TextField
          name="name"
          label={t('organisation.name')}
          required
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <CountryField value={place} onChange={setPlace} />
        <ChoiceField
          name="sector"
          label={t('organisation.sector')}
          value={sector}
          onChange={(event) => setSector(event.currentTarget.value as Sector)}
          data={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
        />
        <ChoiceField
          name="kind"
          label={t('organisation.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as OrganisationKind)}
          data={ORGANISATION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextField
          name="contact"
          type="email"
          label={t('organisation.contact')}
          description={t('organisation.contactHint')}
          maxLength={254}
          value={contact}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
      </Form>
    </Modal>
  );
}

function CountryField({
  value,
  onChange,
}: {
  value: CountryScope | '';
  onChange: (place: CountryScope | '') => void;
}) {
  const { t } = useTranslation('network');
  const fault = useFieldError('country');
  return (
    <CountryScopeField
      name="country"
      label={t('filter.country')}
      first={t('organisation.choose')}
      required
      error={fault}
      value={value}
      onChange={(event) => onChange(countryScopeOf({ country: event.currentTarget.value }).country ?? '')}
    />
  );
}

import { Checkbox, Group } from '@mantine/core';
import { COUNTRY_CODES, type CountryCode, PRIORITY_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import { parseLinks, formatLinks } from './plan-links.ts';
import { type Priority, usePlanPriority } from './queries.ts';

/**
 * Who carries an agreed priority, when it is looked at again, and where in the Network's work it is taken up.
 */
export function PlanDialog({ priority: live, onClose }: { priority: Priority; onClose: () => void }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const plan = usePlanPriority(live.id);
  const place = `priority plan ${live.id}`;
  const form = useFormConflict(
    place,
    { ...live, revision: live.planRevision },
    ({ ownerCountries, reviewOn, links }) => [
      {
        name: 'owner',
        label: t('plan.owners'),
        value: ownerCountries.join(' '),
        displayValue: ownerCountries.map((code) => format.country(code)).join(', '),
      },
      { name: 'reviewOn', label: t('plan.reviewOn'), value: reviewOn ?? '' },
      { name: 'links', label: t('plan.links'), value: formatLinks(links) },
    ],
  );
  const priority = form.base;
  function submit(values: FormData) {
    plan.mutate(
      {
        revision: form.revision,
        ownerCountries: values
          .getAll('owner')
          .filter((code): code is CountryCode => COUNTRY_CODES.some((known) => known === code)),
        reviewOn: textValue(values, 'reviewOn') || null,
        links: parseLinks(textValue(values, 'links'), window.location.origin),
      },
      { onSuccess: onClose },
    );
  }
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={priority}
      large
      title={t('plan.title', { title: priority.title })}
      verb={t('plan.verb')}
      problem={form.newerFields ? null : plan.error}
      busy={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <EditConflictNotice of={form} />
      <Checkbox.Group label={t('plan.owners')} defaultValue={priority.ownerCountries}>
        <Group gap="sm" mt="xs">
          {COUNTRY_CODES.map((country) => (
            <Checkbox key={country} name="owner" value={country} label={format.country(country)} />
          ))}
        </Group>
      </Checkbox.Group>
      <DateField name="reviewOn" label={t('plan.reviewOn')} defaultValue={priority.reviewOn ?? ''} />
      <LongTextField
        name="links"
        label={t('plan.links')}
        description={t('plan.linksHelp')}
        defaultValue={formatLinks(priority.links)}
        maxLength={PRIORITY_LIMITS.links * 380}
      />
    </FormDialog>
  );
}

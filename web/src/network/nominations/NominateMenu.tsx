import { Button, Menu } from '@mantine/core';
import type { NominationKind } from '@nbn/contracts';
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown';
import { useTranslation } from 'react-i18next';

/** Which of the forms is open. */
export type NominationForm = NominationKind;

const FORMS = ['member', 'organisation', 'seat'] as const satisfies readonly NominationForm[];

/** What a team brings in: a member, an organisation, the next holder of a seat. */
export function NominateMenu({ onChoose }: { onChoose: (form: NominationForm) => void }) {
  const { t } = useTranslation('nominations');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{t('open')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((form) => (
          <Menu.Item key={form} onClick={() => onChoose(form)}>
            {t(`form.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { HolderForm } from './HolderForm.tsx';
import { MemberForm } from './MemberForm.tsx';
import type { NominationForm } from './NominateMenu.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

const FORMS = { member: MemberForm, organisation: OrganisationForm, seat: HolderForm } as const;

/** The dialog in which a team brings somebody or an organisation in for its own country. */
export function NominationDialogs({ form, onClose }: { form: NominationForm; onClose: () => void }) {
  const { t } = useTranslation(['nominations', 'shell']);
  const { country } = useSession().member;
  const OpenForm = FORMS[form];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`form.${form}`)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {country && <OpenForm country={country} onClose={onClose} />}
    </Modal>
  );
}

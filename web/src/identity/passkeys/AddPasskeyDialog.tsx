import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PasskeyNameField } from './PasskeyNameField.tsx';
import { useAddPasskey } from './queries.ts';

/** Names a new passkey; the browser then asks where it is to be kept. */
export function AddPasskeyDialog({ onClose, onAdded }: { onClose: () => void; onAdded?: () => void }) {
  const { t } = useTranslation('sign-in-methods');
  const add = useAddPasskey();
  return (
    <FormDialog
      draftKey={null}
      title={t('passkeys.add')}
      verb={t('passkeys.add')}
      problem={add.error}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        add.mutate(values.get('name') as string, {
          onSuccess: (isAdded) => {
            if (!isAdded) return;
            announce(t('passkeys.done'));
            onClose();
            onAdded?.();
          },
        })
      }
    >
      <PasskeyNameField />
    </FormDialog>
  );
}

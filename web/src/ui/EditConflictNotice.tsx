import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormConflict } from '../unsaved/use-form-conflict.ts';
import { Notice } from './Notice.tsx';

/**
 * In a form: what somebody else saved since it was begun, to be looked at before anything is saved over it.
 */
export function EditConflictNotice({
  of: { newerFields, keepMine, takeTheirs },
}: {
  of: Pick<FormConflict<never>, 'newerFields' | 'keepMine' | 'takeTheirs'>;
}) {
  const { t } = useTranslation();
  if (!newerFields) return null;
  return (
    <Notice
      kind="loss"
      role="alert"
      title={t('unsaved.newer')}
      actions={
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={takeTheirs}>
            {t('unsaved.theirs')}
          </Button>
          <Button size="xs" onClick={keepMine}>
            {t('unsaved.mine')}
          </Button>
        </Group>
      }
    >
      <dl style={{ margin: 0 }}>
        {newerFields.map(({ name, label, value, displayValue }) => (
          <div key={name}>
            <dt style={{ fontWeight: 600 }}>{label}</dt>
            <dd style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {(displayValue ?? value) || t('unsaved.newerNothing')}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

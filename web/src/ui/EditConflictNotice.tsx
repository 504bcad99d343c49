import { useTranslation } from 'react-i18next';
import type { FormConflict } from '../unsaved/use-form-conflict.ts';
import { NewerNotice } from './NewerNotice.tsx';

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
    <NewerNotice
      title={t('unsaved.newer')}
      choices={[
        { label: t('unsaved.theirs'), choose: takeTheirs },
        { label: t('unsaved.mine'), isMain: true, choose: keepMine },
      ]}
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
    </NewerNotice>
  );
}

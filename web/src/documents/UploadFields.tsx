import { Input } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '../ui/FilePicker.tsx';
import { useFieldError } from '../ui/Form.tsx';
import { ACCEPTED_EXTENSIONS } from './file-kind.ts';

interface UploadFieldsProps {
  file: File | null;
  onChange: (file: File | null) => void;
  progress: number | null;
  /** The form was sent without a file. */
  missing: boolean;
  /** Where several may go that were chosen at once. */
  onSeveral?: ((files: File[]) => void) | undefined;
}

/** The file of an upload form, with what may be sent, how far it has come, and what was wrong with it. */
export function UploadFields({ file, onChange, progress, missing, onSeveral }: UploadFieldsProps) {
  const { t } = useTranslation('documents');
  const id = useId();
  const refused = useFieldError('file');
  const fault = missing && !file ? t('form.noFile') : refused;
  return (
    <fieldset aria-describedby={`${id}-hint`} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Input.Label component="legend" mb={4}>
        {t('form.file')}
      </Input.Label>
      <Input.Description id={`${id}-hint`} mb={8}>
        {t('form.fileHint')}
      </Input.Description>
      <FilePicker
        files={file ? [file] : []}
        onChange={([chosen]) => onChange(chosen ?? null)}
        maxBytes={LIMITS.upload}
        accept={ACCEPTED_EXTENSIONS}
        progress={progress}
        onSeveral={onSeveral}
      />
      {fault && (
        <Input.Error role="alert" mt={4}>
          {fault}
        </Input.Error>
      )}
    </fieldset>
  );
}

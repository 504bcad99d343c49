import { Button, FileButton } from '@mantine/core';
import IconFileUpload from '@tabler/icons-react/icons/IconFileUpload';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilePicker.module.css';

interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** Several are expected: says so. */
  multiple: boolean;
  /** File types, as a file field of the browser takes them. */
  accept?: string | undefined;
  /** The most that one may hold, in words. */
  limit: string;
  disabled?: boolean;
}

/** Where files are chosen by a button or dropped. What of them fits, its owner says. */
export function FileDrop({ onFiles, multiple, accept, limit, disabled }: FileDropProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {/* More than one may be chosen where one is expected, too: what becomes of the rest is then said. */}
      <FileButton multiple accept={accept} onChange={onFiles}>
        {(props) => (
          <Button
            variant="default"
            leftSection={<IconFileUpload size={18} stroke={1.6} aria-hidden />}
            disabled={disabled}
            {...props}
          >
            {t(multiple ? 'file.chooseMany' : 'file.choose')}
          </Button>
        )}
      </FileButton>
      <span>{t(multiple ? 'file.dropMany' : 'file.drop', { size: limit })}</span>
    </div>
  );
}

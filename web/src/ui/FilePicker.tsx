import { CloseButton, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FileDrop } from './FileDrop.tsx';
import { FileName } from './FileName.tsx';
import classes from './FilePicker.module.css';
import { Notice } from './Notice.tsx';
import { findBlockedFileNames } from './safeguard/blocked-file-names.ts';
import { mayContainPersonalData } from './safeguard/rules.ts';
import { displayedLimit } from './displayed-limit.ts';

interface RejectedFile {
  readonly name: string;
  readonly reason: 'tooBig' | 'number' | 'unchecked';
}

interface FilePickerProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
  maxBytes: number;
  multiple?: boolean;
  /** As of `<input accept>`. */
  accept?: string;
  /** From 0 to 1 while uploading; see `upload()` in api/client.ts. */
  progress?: number | null;
  /** Takes several that were chosen where one is expected; without it, the first is taken. */
  onSeveral?: ((files: File[]) => void) | undefined;
}

/**
 * Chooses files by button or by dropping them. Too large ones, and those with somebody's number in their
 * name, are left out and named; the server checks again.
 *
 *     <FilePicker files={files} onChange={setFiles} maxBytes={LIMITS.file} progress={share} />
 */
export function FilePicker({
  files,
  onChange,
  maxBytes,
  multiple = false,
  accept,
  progress = null,
  onSeveral,
}: FilePickerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [leftOut, setLeftOut] = useState<readonly RejectedFile[]>([]);
  const limit = format.size(displayedLimit(maxBytes));

  function take(chosen: File[]) {
    if (chosen.length > 1 && !multiple && onSeveral) return onSeveral(chosen);
    const names = chosen.map(({ name }) => name);
    // Most names hold no number; only for others do the rules have to come along.
    if (names.some(mayContainPersonalData))
      void findBlockedFileNames(names).then((held) => takeBut(chosen, held));
    else takeBut(chosen, new Map());
  }

  function takeBut(chosen: readonly File[], held: ReadonlyMap<string, 'number' | 'unchecked'>) {
    const out = chosen.flatMap(({ name, size }): RejectedFile[] => {
      const reason = size > maxBytes ? 'tooBig' : held.get(name);
      return reason ? [{ name, reason }] : [];
    });
    const fitting = chosen.filter(({ name }) => !out.some((one) => one.name === name));
    setLeftOut(out);
    if (fitting.length > 0) onChange(multiple ? [...files, ...fitting] : fitting.slice(0, 1));
  }

  return (
    <div>
      <FileDrop
        onFiles={take}
        multiple={multiple}
        accept={accept}
        limit={limit}
        disabled={progress !== null}
      />
      {leftOut.map(({ name, reason }) => (
        <Notice key={name} kind="loss" role="alert">
          {t(`file.${reason}`, { name, size: limit })}
        </Notice>
      ))}
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file, place) => (
            <li key={`${file.name}-${file.size}-${file.lastModified}`} className={classes.file}>
              <span>
                <FileName name={file.name} />
              </span>
              <span className={classes.size}>{format.size(file.size)}</span>
              {progress === null && (
                <CloseButton
                  aria-label={t('file.remove', { name: file.name })}
                  onClick={() => onChange(files.filter((_, at) => at !== place))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {progress !== null && (
        <Progress
          value={progress * 100}
          aria-label={t('file.uploading', { name: files[0]?.name ?? '', percent: format.percent(progress) })}
          transitionDuration={100}
        />
      )}
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { listKey, standardKey } from '../queries.ts';

export type ImportPreview = components['schemas']['ImportPreviewView'];
export type PreviewLoss = components['schemas']['WordLossView'];
export type ImportResult = components['schemas']['ImportResultView'];

function toFormData(file: File, fields: Readonly<Record<string, string | null>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
  form.append('file', file);
  return form;
}

/** Which of the ways a file goes: those of Norbanet's own data have their own. */
const importKind = ({ name }: File): 'word' | 'data' =>
  name.toLowerCase().endsWith('.json') ? 'data' : 'word';

/** Has a file read, with how far it has been sent. */
export function useImportPreview() {
  const [progress, setProgress] = useState<number | null>(null);
  const reading = useMutation({
    mutationFn: (file: File) =>
      upload<ImportPreview>(`/api/standards/${importKind(file)}-readings`, toFormData(file), setProgress),
    onSettled: () => setProgress(null),
  });
  return { reading, progress };
}

/** Brings a file in: into a draft that is there, or as a new one. */
export function useImportFile(standardId: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, fields }: { file: File; fields: Readonly<Record<string, string | null>> }) =>
      upload<ImportResult>(
        `/api/standards/${standardId ? `${standardId}/` : ''}${importKind(file)}-files`,
        toFormData(file, fields),
      ),
    onSuccess: (brought) => {
      void queries.invalidateQueries({ queryKey: listKey });
      void queries.invalidateQueries({ queryKey: standardKey(brought.standardId) });
    },
  });
}

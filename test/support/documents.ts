import type { ApiClient } from './api-client.ts';

export const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

/** What a test looks at in the page of a document. */
export interface DocumentBody {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly state: string;
  readonly revision: number;
  readonly version: number;
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly collection: { readonly id: string; readonly name: string } | null;
  readonly ownerName: string;
  readonly ownerSeat: { readonly country: string; readonly type: string } | null;
  readonly reviewOn: string | null;
  readonly reviewState: string;
  readonly named: readonly { readonly memberId: string }[];
  readonly versions: readonly { readonly number: number; readonly note: string }[];
  readonly attachedTo: readonly { readonly kind: string; readonly id: string; readonly title: string }[];
  readonly can: Readonly<Record<string, boolean>>;
}

/** A form with a small PDF. */
export function documentForm(
  fields: Readonly<Record<string, string>>,
  content = PDF,
  name = 'paper.pdf',
): FormData {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  body.append('file', new Blob([content]), name);
  return body;
}

/** A document that this member adds; for the whole Network, unless the fields say otherwise. */
export async function addDocument(
  who: ApiClient,
  fields: Readonly<Record<string, string>> = {},
  content?: string,
): Promise<DocumentBody> {
  const { status, body } = await who.post<DocumentBody>(
    '/documents',
    documentForm({ title: 'Paper', audience: 'network', ...fields }, content),
  );
  if (status !== 201) throw new Error(`The document was refused: ${JSON.stringify(body)}`);
  return body;
}

/** How a page answers this reader. */
export const statusOf = async (who: ApiClient, path: string): Promise<number> => (await who.get(path)).status;

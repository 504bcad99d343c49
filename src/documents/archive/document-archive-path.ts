/** Where the current version of a document lies in an archive. */
export function documentArchivePath({ id, name }: { readonly id: string; readonly name: string }): string {
  return `documents/${id}/${name}`;
}

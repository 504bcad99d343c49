/** Files that were dropped on another page and go on to the one where several are added. */
let handed: readonly File[] = [];

export function handOverFiles(files: readonly File[]): void {
  handed = files;
}

export function takeHandedFiles(): readonly File[] {
  const files = handed;
  handed = [];
  return files;
}

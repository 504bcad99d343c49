/** How late something came, in its largest whole unit: `35 min`, `5 h`, `2 d`. */
export function latenessText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

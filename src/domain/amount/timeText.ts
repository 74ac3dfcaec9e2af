/**
 * A moment as a Swedish report writes it, in the user's own time.
 *
 * @example timeText(new Date(2024, 3, 12, 9, 30)) // "2024-04-12 09:30"
 */
export function timeText(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

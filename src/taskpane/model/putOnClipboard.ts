import type { TableCopy } from "../../tablelook/tableCopy";

/**
 * Puts a table on the clipboard in both its forms; false when the browser allows neither way.
 *
 * @example await putOnClipboard({ html: "<table>…</table>", text: "Stab\t−1,5" }) // true
 */
export async function putOnClipboard(copy: TableCopy): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = { "text/html": blob("text/html", copy.html), "text/plain": blob("text/plain", copy.text) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // A pane in a frame may lack the permission but may still copy the way a user does.
    return copyAsUser(copy);
  }
}

function copyAsUser({ html, text }: TableCopy): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}

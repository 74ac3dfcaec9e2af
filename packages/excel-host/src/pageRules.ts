import type { Platform } from "./platform";

type Page = Window & typeof globalThis;

/**
 * Makes a page refuse what the web view around a pane refuses on that platform. Windows refuses nothing here.
 *
 * - Mac: a link with `download` does nothing, by design (OfficeDev/office-js #2700, #3385, #4681, #6468). Safari's engine
 *   takes the clipboard only inside a click or key press: a promise may be handed to it there, but no call comes later.
 * - The web: the frame has no permission for the clipboard (#1991, #3480), and copying as a user does is refused (#2513).
 */
export function restrictPage(window: Page, platform: Platform): void {
  if (platform === "Mac") withoutDownloads(window);
  if (platform === "Mac") clipboardOnlyWhen(window, duringGesture(window));
  if (platform === "OfficeOnline") clipboardOnlyWhen(window, () => false);
}

function withoutDownloads({ document, HTMLAnchorElement }: Page): void {
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.hasAttribute("download")) click.call(this);
  };
  const stop = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest("a[download]") !== null) event.preventDefault();
  };
  document.addEventListener("click", stop, true);
}

function clipboardOnlyWhen({ document, navigator, DOMException }: Page, isAllowed: () => boolean): void {
  const execCommand = document.execCommand.bind(document);
  document.execCommand = (command, ...rest) => (command !== "copy" || isAllowed()) && execCommand(command, ...rest);
  // A page without https has none.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return;
  const refusal = (): Promise<never> =>
    Promise.reject(new DOMException("The request is not allowed by the user agent.", "NotAllowedError"));
  const write = clipboard.write.bind(clipboard);
  const writeText = clipboard.writeText.bind(clipboard);
  clipboard.write = (items) => (isAllowed() ? write(items) : refusal());
  clipboard.writeText = (text) => (isAllowed() ? writeText(text) : refusal());
}

/** Whether a click or a key press is being handled right now; what is awaited comes after it. */
function duringGesture({ document }: Page): () => boolean {
  let isOn = false;
  const begin = (): void => {
    isOn = true;
    setTimeout(() => (isOn = false));
  };
  for (const kind of ["click", "keydown"]) document.addEventListener(kind, begin, true);
  return () => isOn;
}

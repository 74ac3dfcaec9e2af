import type { Frame, Page } from "playwright-core";

/** A frame worked by keyboard alone; every stop must be seen to have the focus. */
export interface Keyboard {
  /** Presses Tab (or Shift+Tab) until an element of that name has the focus; fails after 150 stops. */
  tabTo(name: RegExp, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** The stops that looked the same with and without the focus. */
  unseen(): Promise<readonly string[]>;
}

/** What the page keeps: the looks of the stop that has the focus now. */
interface Watched extends Window {
  vssStop?: { readonly element: Element; readonly look: string };
  vssUnseen: string[];
  vssLook(element: Element): string;
}

/** Begins to watch the focus of a frame. */
export async function keyboardOf(page: Page, frame: Frame): Promise<Keyboard> {
  await frame.evaluate(() => {
    const own = window as unknown as Watched;
    own.vssUnseen = [];
    // A mark may be drawn on the element, on what stands beside it (a radio button's circle) or on what is around it.
    own.vssLook = (element) =>
      [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
        .flatMap((one) => (one ? ["", "::before", "::after"].map((part) => getComputedStyle(one, part || null)) : []))
        .map((s) => [s.outline, s.boxShadow, s.border, s.backgroundColor, s.transform, s.content].join())
        .join("|");
  });
  const leave = () =>
    frame.evaluate(() => {
      const own = window as unknown as Watched;
      const { vssStop: stop } = own;
      delete own.vssStop;
      if (stop?.element.isConnected !== true || stop.element === document.activeElement) return;
      if (own.vssLook(stop.element) === stop.look) own.vssUnseen.push(stop.element.outerHTML.slice(0, 120));
    });
  const arrive = () =>
    frame.evaluate(() => {
      const own = window as unknown as Watched;
      const element = document.activeElement ?? document.body;
      // The body has it while the focus is outside the frame.
      if (element !== document.body) own.vssStop = { element, look: own.vssLook(element) };
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((l) => l.textContent) : [];
      return [element.getAttribute("aria-label"), ...labels, element.textContent].find(Boolean) ?? element.tagName;
    });
  return {
    async tabTo(name, key = "Tab") {
      const passed: string[] = [];
      for (let stop = 0; stop < 150; stop += 1) {
        await page.keyboard.press(key);
        await leave();
        const here = await arrive();
        if (name.test(here)) return;
        passed.push(here);
      }
      throw new Error(`${key} never came to ${name}; it passed ${passed.slice(0, 40).join(" › ")}`);
    },
    unseen: () => frame.evaluate(() => (window as unknown as Watched).vssUnseen),
  };
}

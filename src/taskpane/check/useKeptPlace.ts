import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard in the list when the card it was in goes away (accepted, corrected): at the same finding where
 * it now stands, else at the next, else at the one before. Give `ref` to the element around the list, and `onFocus`.
 */
export function useKeptPlace(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly ids: readonly string[] } | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.element.isConnected || !isAround(ref.current)) return;
    const cards = cardsIn(ref.current);
    const card = last.current.ids.map((id) => cards.find((one) => one.dataset["finding"] === id)).find(Boolean);
    last.current = null;
    card?.focus();
  });
  return {
    ref,
    onFocus({ target }) {
      const card = target.closest<HTMLElement>("[data-finding]");
      const cards = cardsIn(ref.current);
      const index = card === null ? -1 : cards.indexOf(card);
      const near = [card, cards[index + 1], cards[index - 1]];
      const ids = near.flatMap((one) => one?.dataset["finding"] ?? []);
      last.current = index < 0 ? null : { element: target, ids };
    },
  };
}

/** Whether the keyboard is nowhere, or at what the list stands in: where a closing dialog leaves it. */
function isAround(list: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement.contains(list);
}

function cardsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
}

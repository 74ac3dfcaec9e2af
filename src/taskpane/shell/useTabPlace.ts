import { type RefObject, type UIEvent, useLayoutEffect, useRef } from "react";
import type { Tab } from "../model/state";

/**
 * Keeps every tab's own place in the panel that they share: a tab that is seen for the first time starts at its top, and
 * the user comes back to where they were.
 *
 * @returns what the panel listens to
 */
export function useTabPlace(
  panel: RefObject<HTMLElement | null>,
  tab: Tab,
): { readonly onScroll: (event: UIEvent) => void } {
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = places.current.get(tab) ?? 0;
  }, [panel, tab]);
  return { onScroll: ({ currentTarget }) => places.current.set(tab, currentTarget.scrollTop) };
}

import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shellTexts";
import { useTexts } from "../model/useTexts";
import { TABS, type Tab as TabName } from "../model/state";
import { usePane } from "../model/usePane";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    "& > button": { paddingInline: tokens.spacingHorizontalXS },
    "@media (min-width: 560px)": { display: "flex" },
  },
});

/** How many tabs a key goes on. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * All tabs at once: two rows of three in a narrow pane, one row in a wide one. The Tab key stops at the chosen one, the
 * arrows, Home and End go between them. Fluent's own way of doing this puts stops for the keyboard around the list that
 * are hidden from screen readers, which WCAG 4.1.2 forbids: `data-tabster` leaves it out.
 */
export function TabBar(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { state, dispatch } = usePane();
  return (
    <TabList
      className={styles.list}
      aria-label={texts.tabList}
      selectedValue={state.tab}
      size="small"
      onKeyDown={moveAmongTabs}
      data-tabster={undefined}
      onTabSelect={(_, { value }) => dispatch({ type: "tabChosen", tab: value as TabName })}
    >
      {TABS.map((tab) => (
        <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls="panel" tabIndex={tab === state.tab ? 0 : -1}>
          {texts.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

function moveAmongTabs(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const from = tabs.indexOf(target as HTMLElement);
  const to = key === "Home" ? 0 : key === "End" ? tabs.length - 1 : from + (STEPS[key] ?? 0);
  if (from < 0 || to === from) return;
  event.preventDefault();
  tabs[(to + tabs.length) % tabs.length]?.focus();
}

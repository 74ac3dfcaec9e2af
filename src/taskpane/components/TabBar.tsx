import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../../texts";
import { TABS, type Tab as TabName } from "../state";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    "@media (min-width: 560px)": { display: "flex" },
  },
});

/** All tabs at once: two rows of three in a narrow pane, one row in a wide one. */
export function TabBar(): ReactNode {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  return (
    <TabList
      className={styles.list}
      aria-label={texts.tabList}
      selectedValue={state.tab}
      size="small"
      onTabSelect={(_, { value }) => dispatch({ type: "tabChosen", tab: value as TabName })}
    >
      {TABS.map((tab) => (
        <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls="panel">
          {texts.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

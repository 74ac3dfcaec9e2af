import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MONEY_KINDS, type Column, type Table } from "../../domain/table";
import { conventionLine } from "../../report/reportHeading";
import { texts } from "../../texts";
import { Disclosure } from "./Disclosure";
import { Facts } from "./Facts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  evidence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One recognised table: its kind in the field's words, where it stands, and how its signs are understood. */
export function TableItem({ table }: { readonly table: Table }): ReactNode {
  const styles = useStyles();
  const { convention, source } = table;
  const facts = [
    texts.import.place(source.sheet, source.range),
    ...(MONEY_KINDS.has(table.kind) ? [table.unit ?? texts.import.noUnit] : []),
    ...periodsOf(table.columns),
    texts.import.rows(table.rows.length),
  ];
  const basis = texts.import.basis[convention.basis];
  return (
    <li className={styles.item}>
      <Text weight="semibold">{texts.kinds[table.kind]}</Text>
      {table.heading !== "" && <Text size={200}>{table.heading}</Text>}
      <Text size={200} className={styles.quiet}>
        <Facts facts={facts} />
      </Text>
      {MONEY_KINDS.has(table.kind) && (
        <Disclosure summary={conventionLine(table)} className={styles.evidence}>
          {convention.evidence === "" ? `${basis}.` : `${basis}: ${convention.evidence}`}
        </Disclosure>
      )}
    </li>
  );
}

/** The periods and years the columns speak of, each once: `jan-mars 2024`, `2023`. */
function periodsOf(columns: readonly Column[]): readonly string[] {
  const periods = columns.map(({ period, year }) => [period, year ?? ""].join(" ").trim());
  const shown = [...new Set(periods)].filter((period) => period !== "");
  return shown.length === 0 ? [] : [shown.join(", ")];
}

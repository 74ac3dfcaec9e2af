import type { Message } from "../message";
import type { AcrossSaid } from "./said/acrossSaid";
import type { FormulaCheckSaid } from "./said/formulaSaid";
import type { RelationSaid } from "./said/relationSaid";
import type { TableSaid } from "./said/tableSaid";
import type { TextSaid } from "./said/textSaid";

/** Everything that a finding can say, by code, and the values it says it of. */
export interface FindingSaid extends RelationSaid, FormulaCheckSaid, TableSaid, AcrossSaid, TextSaid {}

/** What a finding says. The sentence is made in the texts. */
export type FindingMessage = Message<FindingSaid>;

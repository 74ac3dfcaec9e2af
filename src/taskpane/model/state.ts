import type { Report } from "../../createReport";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../domain/settings/reportSettings";
import type { Finding, Passage } from "../../domain/finding/finding";
import type { EarlierReport } from "../../office/read/earlierReport";
import type { LookSnapshot } from "../../office/draw/lookSnapshot";
import type { WriteSummary } from "../../office/write/writeSummary";
import type { SheetSpec } from "../../workbook/sheet";
import { shellTexts } from "../../texts/pane/shellTexts";
import type { Language } from "../../texts/bilingual";
import type { CellEdit } from "../../office/edit/correctCells";
import type { Change } from "./correctionOffer";
import { comparedWith } from "./comparedWith";
import { withSource } from "./withSource";
import { NO_FILTER, type FindingFilter } from "./findingFilter";
import type { Mode } from "./services";
import type { Source } from "./source";

export type Tab = keyof typeof shellTexts.sv.tabs;

export const TABS: readonly Tab[] = ["importera", "kontrollera", "rapport", "formatera", "funktioner", "installningar"];

export interface ReadingJob {
  readonly kind: "reading";
  readonly file: string;
  /** 1-based among `total` files. */
  readonly position: number;
  readonly total: number;
  /** 0–1 of this file; null while not known. */
  readonly fraction: number | null;
  cancel(): void;
}

/** What a report is made of. */
export type Basis = Pick<State, "sources" | "settings">;

/** A report being made anew. */
export interface InterpretingJob {
  readonly kind: "interpreting";
  /** What the report in sight is made of. */
  readonly basis: Basis;
  /** What goes on around it. */
  readonly within: Job;
  cancel(): void;
}

/** What the pane is doing; one thing at a time. */
export type Job =
  | { readonly kind: "idle" }
  | ReadingJob
  | { readonly kind: "fetchingExample" }
  | { readonly kind: "readingWorkbook" }
  | InterpretingJob
  | { readonly kind: "checking" }
  | { readonly kind: "correcting" }
  | { readonly kind: "writing" }
  | { readonly kind: "formatting" }
  | { readonly kind: "copying" }
  | { readonly kind: "saving" };

export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly text: string;
}

/** The report as it stands in the workbook; `current` while the sources and the settings give the same. */
export interface Written {
  readonly sheets: readonly SheetSpec[];
  readonly summary: WriteSummary;
  readonly current: boolean;
}

/** Something the pane has written into the underlag, and how to write it back. */
interface MadeCorrection {
  readonly changes: readonly Change[];
  readonly edits: readonly CellEdit[];
}

export interface State {
  readonly mode: Mode | "starting";
  /** The language of the pane's own texts. */
  readonly language: Language;
  readonly tab: Tab;
  readonly sources: readonly Source[];
  readonly settings: ReportSettings;
  /** The choices as this pane last knew the workbook's own. */
  readonly savedSettings: ReportSettings;
  /** What the core made of `sources` with `settings`; null when there are none. */
  readonly report: Report | null;
  readonly job: Job;
  readonly notices: readonly Notice[];
  /** True when the user has asked for the findings of these sources. */
  readonly checked: boolean;
  readonly written: Written | null;
  /** A report that the workbook held when the pane was opened; null when it held none. */
  readonly earlier: EarlierReport | null;
  /** The looks before the latest formatting; null when there is nothing to take back. */
  readonly formatted: LookSnapshot | null;
  /** What of the findings is shown. */
  readonly filter: FindingFilter;
  /** The corrections that can be taken back, the latest last. */
  readonly corrections: readonly MadeCorrection[];
  /** What the user wants to see in the running text; another object for every time it is asked for. */
  readonly passage: Passage | null;
  /** The answer to the latest click on a finding. */
  readonly pointer: { readonly finding: Finding; readonly text: string } | null;
}

export type Action =
  | { readonly type: "started"; readonly mode: Mode }
  | { readonly type: "earlierFound"; readonly earlier: EarlierReport | null }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "jobStarted"; readonly job: Job }
  | { readonly type: "progressed"; readonly job: Job }
  | { readonly type: "jobEnded" }
  | { readonly type: "sourceRead"; readonly source: Source }
  | { readonly type: "sourceRemoved"; readonly file: string }
  /** A cancelled run goes back to what its report was made of. */
  | { readonly type: "restored"; readonly basis: Basis }
  | { readonly type: "settingsChanged"; readonly settings: ReportSettings }
  | { readonly type: "settingsSaved"; readonly settings: ReportSettings }
  | { readonly type: "reported"; readonly report: Report | null }
  | { readonly type: "checked" }
  | { readonly type: "reportWritten"; readonly sheets: readonly SheetSpec[]; readonly summary: WriteSummary }
  /** The open workbook gives another report than the written one, though it has not been read in. */
  | { readonly type: "compared"; readonly report: Report }
  | { readonly type: "formatted"; readonly before: LookSnapshot | null }
  | { readonly type: "filtered"; readonly filter: FindingFilter }
  | { readonly type: "corrected"; readonly correction: MadeCorrection }
  /** The latest correction is taken back, or can no longer be. */
  | { readonly type: "correctionLeft" }
  | { readonly type: "passageShown"; readonly passage: Passage }
  | { readonly type: "pointed"; readonly finding: Finding; readonly text: string }
  /** The answer to a question stands alone. */
  | { readonly type: "answered"; readonly notice: Notice }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeClosed"; readonly notice: Notice }
  | { readonly type: "failed"; readonly text: string };

export const initialState: State = {
  mode: "starting",
  language: "sv",
  tab: "importera",
  sources: [],
  settings: DEFAULT_SETTINGS,
  savedSettings: DEFAULT_SETTINGS,
  report: null,
  job: { kind: "idle" },
  notices: [],
  checked: false,
  written: null,
  earlier: null,
  formatted: null,
  filter: NO_FILTER,
  corrections: [],
  passage: null,
  pointer: null,
};

/**
 * The pane's whole behaviour as data: the state after an action. Pure.
 *
 * @example reduce(initialState, { type: "tabChosen", tab: "rapport" }).tab // "rapport"
 */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "started":
      return started(state, action.mode);
    case "earlierFound":
      return { ...state, earlier: action.earlier };
    case "languageChosen":
      return { ...state, language: action.language };
    case "tabChosen":
      return { ...state, tab: action.tab, notices: state.notices.filter(({ intent }) => intent === "error") };
    case "jobStarted":
      return { ...state, job: action.job, notices: [] };
    case "progressed":
      return { ...state, job: action.job };
    case "jobEnded":
      return { ...state, job: { kind: "idle" } };
    case "sourceRead":
      return { ...outdated(state), sources: withSource(state.sources, action.source) };
    case "sourceRemoved":
      return withoutSource(state, action.file);
    case "restored":
      return restored(state, action.basis);
    case "settingsChanged":
      return { ...outdated(state), settings: action.settings };
    case "settingsSaved":
      return { ...state, savedSettings: action.settings };
    case "reported":
      return { ...state, report: action.report, written: comparedWith(action.report, state.written), pointer: null };
    case "checked":
      return { ...state, checked: true };
    case "reportWritten": {
      const current = state.report?.report.sheets === action.sheets;
      return { ...state, written: { sheets: action.sheets, summary: action.summary, current } };
    }
    case "compared":
      return { ...state, written: comparedWith(action.report, state.written) };
    case "formatted":
      return { ...state, formatted: action.before };
    case "filtered":
      return { ...state, filter: action.filter };
    case "corrected":
      return { ...state, corrections: [...state.corrections, action.correction] };
    case "correctionLeft":
      return { ...state, corrections: state.corrections.slice(0, -1) };
    case "passageShown":
      return { ...state, passage: { ...action.passage } };
    case "pointed":
      return { ...state, pointer: { finding: action.finding, text: action.text } };
    case "answered":
      return { ...state, notices: [action.notice] };
    case "noticed":
      return { ...state, notices: [action.notice, ...state.notices] };
    case "noticeClosed":
      return { ...state, notices: state.notices.filter((notice) => notice !== action.notice) };
    case "failed": {
      const notice: Notice = { intent: "error", title: shellTexts[state.language].failure.title, text: action.text };
      return { ...state, job: { kind: "idle" }, notices: [notice, ...state.notices] };
    }
  }
}

function started(state: State, mode: Mode): State {
  const calculation = mode === "excel" ? "vss" : "formler";
  const settings = { ...state.settings, calculation } as const;
  return { ...state, mode, settings, savedSettings: { ...state.savedSettings, calculation } };
}

function withoutSource(state: State, file: string): State {
  const sources = state.sources.filter((source) => source.file !== file);
  return { ...outdated(state), sources, checked: state.checked && sources.length > 0 };
}

/** The running text is what the user has written, not a choice: it stays. */
function restored(state: State, { sources, settings }: Basis): State {
  const { runningText: _, ...choices } = settings;
  const { runningText } = state.settings;
  const own = { ...state, written: comparedWith(state.report, state.written) };
  return { ...own, sources, settings: { ...choices, ...(runningText !== undefined && { runningText }) } };
}

function outdated(state: State): State {
  return { ...state, written: state.written && { ...state.written, current: false } };
}

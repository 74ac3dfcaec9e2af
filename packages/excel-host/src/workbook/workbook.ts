import { activeSheet } from "../model/workbook";
import { applicationObject } from "./application";
import { workbookCommentsObject } from "./comments";
import { customXmlPartsObject } from "./customXmlParts";
import { documentPropertiesObject } from "./documentProperties";
import { defineClass } from "../wire/hostObject";
import { inFront } from "../wire/inFront";
import type { HostState } from "../wire/hostState";
import { namesObject } from "./names";
import { linkClasses, rangeObject } from "../wire/classLinks";
import { rangeClass } from "../range/range";
import { rangeAreasClass } from "../range/rangeAreas";
import { worksheetClass } from "../sheet/worksheet";
import { settingsObject } from "../wire/settingCollection";
import { workbookTablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

linkClasses({ range: rangeClass, rangeAreas: rangeAreasClass, worksheet: worksheetClass });

export const workbookObject = defineClass<HostState>(() => ({
  name: "Workbook",
  read: {
    Name: ({ workbook }) => workbook.name,
    ReadOnly: () => false,
    AutoSave: () => false,
  },
  navigate: {
    Worksheets: (state) => worksheetsObject(state),
    Names: (state) => namesObject({ state, scope: null }),
    Settings: (state) => settingsObject(state),
    Properties: (state) => documentPropertiesObject(state.workbook),
    Application: (state) => applicationObject(state),
    CustomXmlParts: (state) => customXmlPartsObject({ workbook: state.workbook, namespaceUri: null }),
    Comments: (state) => workbookCommentsObject(state),
    Tables: (state) => workbookTablesObject(state),
  },
  call: {
    GetSelectedRange: (state) => {
      inFront({ state });
      const sheet = activeSheet(state.workbook);
      return rangeObject({ state, sheet, area: sheet.selection });
    },
    GetActiveCell: (state) => {
      inFront({ state });
      const sheet = activeSheet(state.workbook);
      const { top, left } = sheet.selection;
      return rangeObject({ state, sheet, area: { top, left, bottom: top, right: left } });
    },
    _RemoveAllReferences: ({ references }) => references.clear(),
    _GetReferenceCount: ({ references }) => references.size,
  },
}));

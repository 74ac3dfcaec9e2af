import path from "node:path";
import ts from "typescript";

/** A member of one of Excel's classes, as `Range.values`, and the requirement set it came with. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** `1.2` of "[Api set: ExcelApi 1.2]"; null where the types name none. */
  readonly excelApi: string | null;
}

/**
 * Every member of `Excel.*` that the files of src/office use, by the compiler's own types.
 *
 * @example usedMembers(root)[0] // { className: "Application", member: …, excelApi: "1.1" }
 */
export function usedMembers(root: string): UsedMember[] {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const office = fileNames.filter((file) => file.includes("/src/office/"));
  const program = ts.createProgram(office, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  for (const file of office) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) add(boundProperty(node));
    ts.forEachChild(node, visit);
  }

  /** `const { worksheets } = context.workbook` uses `Workbook.worksheets`. */
  function boundProperty(node: ts.BindingElement): ts.Symbol | undefined {
    const name = (node.propertyName ?? node.name).getText();
    return checker.getTypeAtLocation(node.parent).getProperty(name);
  }

  function add(symbol: ts.Symbol | undefined): void {
    const declaration = symbol?.declarations?.[0];
    const owner = declaration?.parent;
    if (symbol === undefined || owner === undefined || !ts.isClassDeclaration(owner) || !isExcel(owner)) return;
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const tags = symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text));
    const excelApi = /Api set: ExcelApi (\d+\.\d+)/u.exec([text, ...tags].join(" "))?.[1] ?? null;
    const used = { className: owner.name?.text ?? "", member: symbol.name, excelApi };
    found.set(nameOf(used), used);
  }
}

/** `Range.values` */
export function nameOf({ className, member }: Pick<UsedMember, "className" | "member">): string {
  return `${className}.${member}`;
}

function isExcel(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  }
  return false;
}

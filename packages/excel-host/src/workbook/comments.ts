import { cellCountOf } from "../model/area";
import type { Comment } from "../model/comment";
import { commentAt } from "../model/comment";
import { activeSheet, newId } from "../model/workbook";
import { asOneOf, asText } from "../wire/argument";
import { rangeObject } from "../wire/classLinks";
import { lookupMethods, orNotFound } from "../wire/collection";
import { invalidArgument, itemAlreadyExists, notSimulated } from "../wire/hostError";
import type { Argument, ClassDefinition, HostObject } from "../wire/hostObject";
import { defineClass } from "../wire/hostObject";
import type { HostState } from "../wire/hostState";
import type { RangeTarget, SheetTarget } from "../range/rangeTarget";
import { asRange, isSheetAlive } from "../range/rangeTarget";

interface CommentTarget extends SheetTarget {
  readonly comment: Comment;
}

/** Whoever sits at the workbench. */
const AUTHOR = "Arbetsbänken";

/** The comments of one sheet. */
export const commentsObject = defineClass<SheetTarget>(() => ({
  ...collection(sheetComments, (target) => target),
  isAlive: isSheetAlive,
}));

/** The comments of every sheet. */
export const workbookCommentsObject = defineClass<HostState>(() =>
  collection(
    (state) => state.workbook.sheets.flatMap((sheet) => sheetComments({ state, sheet })),
    (state) => ({ state, sheet: activeSheet(state.workbook) }),
  ),
);

const commentObject = defineClass<CommentTarget>(() => ({
  name: "Comment",
  isAlive: (target) => isSheetAlive(target) && target.sheet.comments.includes(target.comment),
  identity: ({ comment }) => ({ Id: comment.id }),
  read: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.authorName,
  },
  write: {
    Content: ({ comment }, value) => {
      comment.content = asContent(value);
    },
  },
  call: {
    GetLocation: ({ state, sheet, comment: { row, column } }) =>
      rangeObject({ state, sheet, area: { top: row, left: column, bottom: row, right: column } }),
    Delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
    },
  },
}));

/** @param from where an address is seen from */
function collection<Target>(
  items: (target: Target) => HostObject[],
  from: (target: Target) => SheetTarget,
): ClassDefinition<Target> {
  const find = (target: Target, id: Argument): HostObject | null => {
    const wanted = asText(id).toLowerCase();
    return items(target).find((object) => (object.target as CommentTarget).comment.id.toLowerCase() === wanted) ?? null;
  };
  return {
    name: "CommentCollection",
    items,
    call: {
      ...lookupMethods(find, items),
      GetItemByCell: (target, address) => {
        const { state, sheet, area } = asCell(address, from(target));
        const comment = commentAt(sheet.comments, area.top, area.left);
        return orNotFound(comment ? commentObject({ state, sheet, comment }) : null);
      },
      Add: (target, address, content, contentType) => add(asCell(address, from(target)), content, contentType),
    },
  };
}

function add({ state, sheet, area }: RangeTarget, content: Argument, contentType: Argument): HostObject {
  if (asOneOf(contentType, ["Plain", "Mention"], "Plain") === "Mention") throw notSimulated("A comment with mentions");
  const { top: row, left: column } = area;
  const text = asContent(content);
  if (commentAt(sheet.comments, row, column)) throw itemAlreadyExists();
  const comment: Comment = { id: newId(state.workbook), row, column, authorName: AUTHOR, content: text };
  sheet.comments.push(comment);
  return commentObject({ state, sheet, comment });
}

/** One cell; an address has to say on which sheet, as Excel wants it here. */
function asCell(address: Argument, target: SheetTarget): RangeTarget {
  if (typeof address === "string" && !address.includes("!")) throw invalidArgument("cellAddress without a sheet");
  const range = asRange(address, target);
  if (cellCountOf(range.area) !== 1) throw invalidArgument("cellAddress");
  return range;
}

function asContent(content: Argument): string {
  const text = asText(content);
  if (text === "") throw invalidArgument("content");
  return text;
}

function sheetComments({ state, sheet }: SheetTarget): HostObject[] {
  return sheet.comments.map((comment) => commentObject({ state, sheet, comment }));
}

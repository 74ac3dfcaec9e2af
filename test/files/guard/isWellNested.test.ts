import { isWellNested } from "../../../src/files/guard/isWellNested";

test.each<[string, boolean]>([
  ["", true],
  ["<a/>", true],
  ["<a><b/></a>", true],
  ["<?xml version='1.0'?><!-- <b> --><a><![CDATA[<c>]]></a>", true],
  ['<a b="x > y"><c d=\'"\'/></a>\n', true],
  ["<a>", false],
  ["</a>", false],
  ["<a><b></a></b>", false],
  ["<a><b</a>", false],
  ["<a/", false],
  ["<a b='>", false],
  ["<!-- <a/>", false],
  ["<>", false],
])("%j: %j", (text, expected) => {
  expect(isWellNested(text)).toBe(expected);
});

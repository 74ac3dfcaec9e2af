import { amountFormat, formatAmount, percentFormat, thousandsFormat } from "../../../src/domain/amount/formatAmount";
import { formatValue } from "excel-host/text/formatValue";
import { convertUnit } from "../../../src/domain/amount/unit";

test.each([
  [-1234.56, 1, "−1\u00a0234,6"],
  [-0.01648, 1, "0,0"],
  [1234567, 0, "1\u00a0234\u00a0567"],
  [0, 1, "0,0"],
  [999.95, 1, "1\u00a0000,0"],
])("formatAmount(%d, %d) is %s", (value, decimals, text) => {
  expect(formatAmount(value, decimals)).toBe(text);
});

test.each([
  [0, '[>=0.5]#,##0;[<=-0.5]"−"#,##0;0'],
  [1, '[>=0.05]#,##0.0;[<=-0.05]"−"#,##0.0;0.0'],
])("amountFormat(%d) hides no minus and shows no −0", (decimals, format) => {
  expect(amountFormat(decimals)).toBe(format);
});

test.each([
  [0, '[>=0.005]0 %;[<=-0.005]"−"0 %;0 %'],
  [1, '[>=0.0005]0.0 %;[<=-0.0005]"−"0.0 %;0.0 %'],
])("percentFormat(%d) is that of a fraction", (decimals, format) => {
  expect(percentFormat(decimals)).toBe(format);
});

test.each([
  [-4_883_210, "−4\u00a0883"],
  [412_905, "413"],
  [-499, "0"],
  [-500, "−1"],
  [0, "0"],
])("%d kr is shown as %s thousands", (value, text) => {
  expect(formatValue(value, thousandsFormat())).toBe(text);
});

test.each([
  [-1012.3405, "tkr", "mnkr", -1.0123405],
  [60.8, "mnkr", "tkr", 60800],
  [0.1, "tkr", "kr", 100],
  [1e21, "kr", "mnkr", 1e15],
] as const)("%d %s is exactly %s %d", (amount, from, to, result) => {
  expect(convertUnit(amount, from, to)).toBe(result);
});

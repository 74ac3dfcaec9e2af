import { timeText } from "../../../src/domain/amount/timeText";

test.each([
  [new Date(2024, 3, 12, 9, 30), "2024-04-12 09:30"],
  [new Date(2024, 11, 1, 23, 5), "2024-12-01 23:05"],
])("%s", (moment, text) => {
  expect(timeText(moment)).toBe(text);
});

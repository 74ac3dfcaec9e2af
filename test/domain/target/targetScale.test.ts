import { scaleReadings } from "../../../src/domain/target/targetScale";

const plain = (value: number) => ({ value, percent: false });
const percent = (value: number) => ({ value, percent: true });

describe("scaleReadings", () => {
  test.each([
    ["both in percent", percent(95), percent(90), [95]],
    ["neither in percent", plain(0.95), plain(90), [0.95]],
    ["a share against a percentage", plain(0.95), percent(90), [95]],
    ["a small share against a small percentage", plain(0.052), percent(5), [5.2]],
    ["a face value against a percentage", plain(91), percent(90), [91]],
    ["a face value against a small percentage", plain(3.1), percent(5), [3.1]],
    ["a percentage against a share", percent(95), plain(0.9), [0.95]],
    ["a percentage against a face value", percent(95), plain(90), [95]],
    ["a share above one", plain(1.2), percent(100), [120]],
    ["negative figures", plain(-0.02), percent(-1), [-2]],
    ["zero is zero on any scale", plain(0), percent(90), [0]],
    ["far from both: the likelier first", plain(0.4), percent(5), [40, 0.4]],
    ["nothing to be near", plain(0.4), percent(0), [0.4, 40]],
  ])("%s", (_what, figure, reference, expected) => {
    expect(scaleReadings(figure, reference).map((value) => Number(value.toPrecision(15)))).toEqual(expected);
  });
});

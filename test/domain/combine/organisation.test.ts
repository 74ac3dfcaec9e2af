import { fc } from "../../property";
import { sum } from "../../../src/domain/amount/amount";
import { moveFaults, restate, type OrganisationMap } from "../../../src/domain/combine/organisation";
import { labelKey } from "../../../src/domain/table/tableShape";
import { parseShares, sharesText } from "../../../src/domain/combine/departmentShares";

const whole = (from: string, to: string) => ({ from, to: [{ to, share: 1 }] });

test.each<[string, OrganisationMap, readonly (string | null)[]]>([
  ["whole units", [whole("A", "X"), whole("B", "X")], [null, null]],
  [
    "shares that sum to one, decimal-exact",
    [{ from: "A", to: [0.1, 0.2, 0.7].map((share) => ({ to: `X${share}`, share })) }],
    [null],
  ],
  ["shares below one", [{ from: "A", to: [{ to: "X", share: 0.9 }] }], ["sharesNotWhole"]],
  ["shares above one", [{ from: "A", to: [0.6, 0.6].map((share) => ({ to: "X", share })) }], ["sharesNotWhole"]],
  ["a unit without a new one", [{ from: "A", to: [] }], ["noNewDepartment"]],
  ["a unit twice, whatever its case", [whole("HR-service", "X"), whole("hr service *", "Y")], [null, "movedTwice"]],
])("%s", (_, map, faults) => {
  expect(moveFaults(map)).toEqual(faults);
});

test("several old units become one exactly, a split one follows its shares, the rest keep their names", () => {
  const map = [
    whole("A", "X"),
    whole("B", "X"),
    {
      from: "C",
      to: [
        { to: "X", share: 0.25 },
        { to: "Y", share: 0.75 },
      ],
    },
  ];
  const figures = [
    { department: "A", amount: 0.1 },
    { department: "B", amount: 0.2 },
    { department: "C", amount: 10 },
    { department: "D", amount: -4 },
  ];
  const { amounts, unmapped } = restate(figures, map);
  expect([...amounts]).toEqual([
    ["x", 2.8],
    ["y", 7.5],
    ["d", -4],
  ]);
  expect(unmapped).toEqual(["D"]);
});

test("a move with a fault is not used", () => {
  const map = [{ from: "A", to: [{ to: "X", share: 0.5 }] }];
  expect([...restate([{ department: "A", amount: 8 }], map).amounts]).toEqual([["a", 8]]);
});

test("nothing is lost or made, whatever the figures", () => {
  const names = ["A", "B", "C", "D"];
  const map = [
    whole("A", "X"),
    whole("B", "X"),
    { from: "C", to: [0.3, 0.7].map((share, i) => ({ to: ["X", "Y"][i] as string, share })) },
  ];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 4, maxLength: 4 }), (tenths) => {
      const figures = tenths.map((amount, index) => ({ department: names[index] as string, amount: amount / 10 }));
      const before = sum(figures.map(({ amount }) => amount));
      expect(sum([...restate(figures, map).amounts.values()])).toBe(before);
    }),
  );
});

test.each([
  ["Ekonomi", [{ to: "Ekonomi", share: 1 }]],
  [
    "Ekonomi 60 %, HR 40 %",
    [
      { to: "Ekonomi", share: 0.6 },
      { to: "HR", share: 0.4 },
    ],
  ],
  [
    "Inköp 12,5 %, HR 87,5 %",
    [
      { to: "Inköp", share: 0.125 },
      { to: "HR", share: 0.875 },
    ],
  ],
  ["Ekonomi 60 %, HR", null],
  ["", []],
])("%j as the user writes it", (text, shares) => {
  expect(parseShares(text)).toEqual(shares);
  if (shares !== null) expect(sharesText(shares)).toBe(text);
});

test("a unit is known without its case, marks and years", () => {
  expect(labelKey(" HR-service * ")).toBe(labelKey("hr service"));
});

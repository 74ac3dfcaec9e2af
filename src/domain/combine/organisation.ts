import Big from "big.js";
import { labelKey } from "../table/tableShape";

/** A part of an old department that belongs to a new one. */
export interface DepartmentShare {
  readonly to: string;
  /** 0–1 of the old department's figures. */
  readonly share: number;
}

/** An old department and where it went; whole to one new department, or in shares that the user has given. */
export interface DepartmentMove {
  readonly from: string;
  readonly to: readonly DepartmentShare[];
}

/** How departments of an earlier organisation became those of today, so that earlier years can be restated. */
export type OrganisationMap = readonly DepartmentMove[];

/** What is wrong with a move, or null. */
export type MoveFault = "noNewDepartment" | "sharesNotWhole" | "movedTwice";

/**
 * The first fault of each move, by its place in the map. A move with a fault is not used.
 *
 * @example moveFaults([{ from: "Stab", to: [{ to: "A", share: 0.5 }] }]) // ["sharesNotWhole"]
 */
export function moveFaults(map: OrganisationMap): (MoveFault | null)[] {
  return map.map(({ from, to }, index) => {
    const isTwice = map.slice(0, index).some((other) => labelKey(other.from) === labelKey(from));
    if (isTwice) return "movedTwice";
    if (to.length === 0 || to.some((share) => labelKey(share.to) === "")) return "noNewDepartment";
    const total = to.reduce((sum, { share }) => sum.plus(share), new Big(0));
    return total.eq(1) && to.every(({ share }) => share > 0) ? null : "sharesNotWhole";
  });
}

/** The moves that can be used. */
export function usableMoves(map: OrganisationMap): OrganisationMap {
  const faults = moveFaults(map);
  return map.filter((_, index) => faults[index] === null);
}

/** A figure of an old department. */
interface DepartmentAmount {
  readonly department: string;
  readonly amount: number;
}

/** Figures in the new organisation. */
interface Restated {
  /** By department key, in the order the new departments are met. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Old departments that the map does not name; they keep their own name. */
  readonly unmapped: readonly string[];
}

/**
 * Carries figures of old departments into new ones, decimal-exact: several old departments are added, and one that was split is
 * split by its shares. What the map does not name stays under its own name.
 *
 * @example restate([{ department: "Stab", amount: -0.3 }], [{ from: "Stab", to: [{ to: "Inköp", share: 1 }] }]).amounts.get("inköp") // -0.3
 */
export function restate(figures: readonly DepartmentAmount[], map: OrganisationMap): Restated {
  const moves = new Map(usableMoves(map).map((move) => [labelKey(move.from), move.to]));
  const sums = new Map<string, Big>();
  const unmapped: string[] = [];
  const add = (key: string, amount: Big) => sums.set(key, (sums.get(key) ?? new Big(0)).plus(amount));
  for (const { department, amount } of figures) {
    const shares = moves.get(labelKey(department));
    if (shares === undefined) {
      unmapped.push(department);
      add(labelKey(department), new Big(amount));
    } else {
      for (const { to, share } of shares) add(labelKey(to), new Big(amount).times(share));
    }
  }
  const amounts = new Map([...sums].map(([key, total]) => [key, total.eq(0) ? 0 : total.toNumber()]));
  return { amounts, unmapped };
}

import { accessDenied, invalidArgument, notSimulated } from "./hostError";
import type { Json } from "./wire";
import { publicName } from "./wire";

/** An argument of a method: plain JSON, or an object that the client has asked for. */
export type Argument = Json | HostObject | Argument[];

/** What a method gives back: a new object, a plain value, null for a null object, or nothing. */
type Outcome = HostObject | Json | void;

/** The simulated members of one Excel class, by their names on the wire. */
export interface ClassDefinition<Target> {
  readonly name: string;
  /** Members that tell the client how to find the object later: `Id` or `_Id`. */
  readonly identity?: (target: Target) => { [name: string]: Json };
  /** False when what the object stands for has been deleted. */
  readonly isAlive?: (target: Target) => boolean;
  readonly read?: Readonly<Record<string, (target: Target) => Json>>;
  readonly write?: Readonly<Record<string, (target: Target, value: Json) => void>>;
  readonly navigate?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (target: Target, ...args: Argument[]) => Outcome>>;
  /** Only collections have items. */
  readonly items?: (target: Target) => HostObject[];
}

/** Says whether the real client has a member: what is missing here but exists there is "not simulated". */
export type KnowsMember = (className: string, member: string) => boolean;

/** One object the client can address: a class and what it stands for in the workbook. */
export class HostObject {
  /** Set when the client has asked to keep the object between requests. */
  reference: string | null = null;

  constructor(
    readonly definition: ClassDefinition<never>,
    readonly target: unknown,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get readableNames(): string[] {
    return Object.keys(this.definition.read ?? {});
  }

  isAlive(): boolean {
    return this.definition.isAlive?.(this.target as never) ?? true;
  }

  identity(): { [name: string]: Json } {
    const own = this.definition.identity?.(this.target as never) ?? {};
    return this.reference === null ? own : { ...own, _ReferenceId: this.reference };
  }

  items(): HostObject[] | null {
    return this.definition.items?.(this.target as never) ?? null;
  }

  canRead(name: string): boolean {
    return this.definition.read?.[name] !== undefined;
  }

  canNavigate(name: string): boolean {
    return this.definition.navigate?.[name] !== undefined;
  }

  read(name: string, knows: KnowsMember): Json {
    const read = this.definition.read?.[name];
    if (!read) throw this.missing(name, knows);
    return read(this.target as never);
  }

  write(name: string, value: Json, knows: KnowsMember): void {
    const write = this.definition.write?.[name];
    if (!write) throw this.canRead(name) ? accessDenied() : this.missing(name, knows);
    write(this.target as never, value);
  }

  navigate(name: string, knows: KnowsMember): HostObject | null {
    const navigate = this.definition.navigate?.[name];
    if (!navigate) throw this.missing(name, knows);
    return navigate(this.target as never);
  }

  call(name: string, args: readonly Argument[], knows: KnowsMember): Outcome {
    const call = this.definition.call?.[name];
    if (!call) throw this.missing(name, knows);
    return call(this.target as never, ...args);
  }

  private missing(name: string, knows: KnowsMember) {
    const member = `${this.className}.${publicName(name)}`;
    return knows(this.className, publicName(name)) ? notSimulated(member) : invalidArgument(member);
  }
}

/** Wraps what a class stands for as an object of that class. */
export type ObjectMaker<Target> = (target: Target) => HostObject;

/**
 * Makes the function that wraps a target as an object of the class. The definition is asked for when the first object
 * is made: classes refer to each other in circles (a range has a worksheet, a worksheet has ranges).
 */
export function defineClass<Target>(define: () => ClassDefinition<Target>): ObjectMaker<Target> {
  let definition: ClassDefinition<Target> | undefined;
  return (target) => new HostObject((definition ??= define()), target);
}

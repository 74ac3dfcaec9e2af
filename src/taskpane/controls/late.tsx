import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from "react";

/** A component whose code is fetched when it is first drawn, or beforehand with `fetch`. */
interface LateComponent<Props> {
  (props: Props): ReactNode;
  /** Fetches the code once; a failed attempt may be made again. */
  fetch(): Promise<void>;
}

/**
 * Leaves a component's code out of the first paint. Until it has come nothing is drawn; code that cannot be fetched
 * reaches the error boundary around it. Unlike React's own `lazy` one that has been fetched is drawn at once.
 *
 * @example const CheckPanel = late(async () => (await import("../check/CheckPanel")).CheckPanel)
 */
export function late<Props extends object = object>(load: () => Promise<ComponentType<Props>>): LateComponent<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    here ??= await load();
  };
  function Late(props: Props): ReactNode {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    const isHere = here !== null;
    useEffect(() => {
      if (!isHere) fetch().then(redraw, (error: unknown) => setFailure({ error }));
    }, [isHere]);
    if (failure !== null) throw failure.error;
    const Component = here;
    return Component === null ? null : <Component {...props} />;
  }
  return Object.assign(Late, { fetch });
}

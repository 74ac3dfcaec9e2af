/** An action as the add-in gave it to `Office.actions.associate`. */
export type RibbonAction = (event: unknown) => unknown;

/**
 * Presses a ribbon button: the action gets an event as Excel's. Excel waits for its `completed`, not for a promise.
 *
 * @example await pressButton((event) => event.completed(), "visa") // undefined
 */
export function pressButton(action: RibbonAction, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const event = { source: { id }, completed: () => resolve() };
    void Promise.resolve()
      .then(() => action(event))
      .catch(reject);
  });
}

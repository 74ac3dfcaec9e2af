import type { Undo } from "./undo";
import { HostError } from "./wire/hostError";
import type { KnowsMember } from "./wire/hostObject";
import type { HostState } from "./wire/hostState";
import { mayWrite } from "./wire/mayWrite";
import { byteLength, PAYLOAD_LIMIT, payloadRefusal } from "./wire/payload";
import { processRequest } from "./wire/processRequest";
import type { RequestBody } from "./wire/wire";

/** What has been asked of the host so far; tests may set the counts back to 0. */
export interface HostStats {
  /** Messages, the client's own clean-up included. */
  requests: number;
  /** Messages that a `context.sync()` of the caller made. */
  syncs: number;
  actions: number;
  /** UTF-8 bytes of the requests. */
  bytes: number;
}

/** The end of the wire: takes requests as JSON text and counts them. */
interface RequestAnswering {
  readonly stats: HostStats;
  process(request: string, knows?: KnowsMember): string;
  failAtAction(n: number, code: string): void;
}

/** @param changed called after every request that may have changed the workbook */
export function answerRequests(state: HostState, history: Undo, changed: () => void): RequestAnswering {
  const stats: HostStats = { requests: 0, syncs: 0, actions: 0, bytes: 0 };
  let fault: { actionsLeft: number; code: string } | null = null;

  function beforeAction(): void {
    stats.actions += 1;
    if (!fault) return;
    fault.actionsLeft -= 1;
    if (fault.actionsLeft > 0) return;
    const { code } = fault;
    fault = null;
    throw new HostError(code, `The host was told to fail with ${code}.`, 500);
  }

  function process(request: string, knows: KnowsMember = () => false): string {
    const size = byteLength(request);
    stats.requests += 1;
    stats.bytes += size;
    const body = JSON.parse(request) as RequestBody;
    const isCleanUp = isReferenceCleanUp(body);
    if (!isCleanUp) stats.syncs += 1;
    if (size > PAYLOAD_LIMIT) return payloadRefusal("Request");
    const isWriting = mayWrite(body);
    if (isWriting) history.before();
    const answer = JSON.stringify(processRequest(body, state, knows, isCleanUp ? () => undefined : beforeAction));
    if (isWriting) history.after();
    if (isCleanUp) history.close();
    else changed();
    return byteLength(answer) > PAYLOAD_LIMIT ? payloadRefusal("Response") : answer;
  }

  const failAtAction = (n: number, code: string) => {
    fault = { actionsLeft: n, code };
  };
  return { stats, process, failAtAction };
}

/** After `Excel.run` the client lets go of its ranges in a request of its own. */
function isReferenceCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.Name !== "");
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

import type { Host } from "./createHost";
import { memberCatalog } from "./memberCatalog";
import type { OfficeClient } from "./officeClient";
import { cellIsEdited } from "./wire/hostError";

/** The client's mark on requests of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

interface RequestMessage {
  readonly Body: unknown;
}

/**
 * Leads every `Excel.run` and every `Excel.RequestContext` of the client to the host, from now on. Both directions
 * pass as JSON text, as with a real Excel: dates, NaN and undefined do not survive.
 */
export function connect(client: OfficeClient, host: Host): void {
  const knows = memberCatalog(client.Excel);
  const { SessionBase } = client.OfficeExtension;

  class HostSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "workbench", headers: {} });
    }

    /** The client asks once per `Excel.run`, before its first request. */
    _createRequestExecutorOrNull() {
      host.closeStep();
      return {
        executeAsync: async (_customData: unknown, flags: number, message: RequestMessage) => {
          const request = JSON.stringify(message.Body);
          await Promise.resolve();
          // Without the mark a request fails while a cell is edited, by design (OfficeDev/office-js #856, #1395;
          // office-js-docs-reference #2244).
          const mayWait = (flags & DELAY_FOR_CELL_EDIT) !== 0;
          if (mayWait) await host.cellEditing.whenEnded();
          const Body: unknown = host.cellEditing.isOn ? refused() : JSON.parse(host.process(request, knows));
          return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body };
        },
      };
    }
  }

  SessionBase._overrideSession = new HostSession();
  // Without this an event handler dies inside the client; with it the host gets to say that events are not simulated.
  const done = () => Promise.resolve();
  client.OfficeExtension._Internal.officeJsEventRegistration = { register: done, unregister: done };
}

function refused(): unknown {
  const { code: Code, message: Message, httpStatus: HttpStatusCode } = cellIsEdited();
  return { Results: [], Error: { Code, Message, Location: "", HttpStatusCode } };
}

import type { Host } from "./createHost";
import { memberCatalog } from "./memberCatalog";
import type { OfficeClient } from "./officeClient";

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
        executeAsync: async (_customData: unknown, _flags: number, message: RequestMessage) => {
          const request = JSON.stringify(message.Body);
          await Promise.resolve();
          const Body: unknown = JSON.parse(host.process(request, knows));
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

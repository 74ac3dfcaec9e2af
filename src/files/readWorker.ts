import { answerRequest } from "./answerRequest";
import type { ReadRequest } from "./readProtocol";

// Reading happens here, off the page's thread, where it can be stopped at any time. What goes wrong unforeseen is
// thrown where the page's `onerror` hears it; a rejected promise would be silent.
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  answerRequest(data, (message) => self.postMessage(message)).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
};

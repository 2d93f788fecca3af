/** Settles in a task of its own, after what waits already. A timer would be held back to a second in a hidden tab. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // Node's types do not know the property, which Node has
    (port1 as { onmessage?: unknown }).onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** What the readers take of Node when the command line calls them; the page's types know nothing of Node. */
declare module 'node:url' {
  export function fileURLToPath(url: string): string;
}
declare module 'node:process' {
  const process: {
    on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
    listeners(event: 'unhandledRejection'): readonly ((reason: unknown) => void)[];
  };
  export default process;
}

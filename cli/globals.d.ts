/** The version in package.json, put in by the build. */
declare const __VERSION__: string;

/** What Vite puts in where the readers of files ask whether they run in the page. */
interface ImportMeta {
  readonly env: { readonly SSR: boolean };
  glob<Value>(
    patterns: readonly string[],
    options: { query: string; import: string; eager: true },
  ): Record<string, Value>;
}

/** A file as a `data:` address, as Vite writes it. */
declare module '*?inline' {
  const source: string;
  export default source;
}

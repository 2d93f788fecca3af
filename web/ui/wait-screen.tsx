import type { ReactNode } from 'react';

/** What stands alone in the window while there is nothing to show. */
export function WaitScreen({ children }: { readonly children?: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-160 content-start justify-items-start gap-4 px-6 pt-[20dvh] pb-12" id="main">
      {children}
    </main>
  );
}

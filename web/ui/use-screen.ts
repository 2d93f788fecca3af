import { useEffect, useRef } from 'react';

/** The result is a step in the browser's history: its Back button leads to the two texts. */
export function useScreen(onResult: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    if (onResult) {
      if (history.state?.screen !== 'result') history.pushState({ screen: 'result' }, '');
    } else if (history.state?.screen === 'result') {
      history.replaceState(null, '');
    }
  }, [onResult]);
  useEffect(() => {
    const pop = () => {
      if (history.state?.screen !== 'result') back.current();
    };
    window.addEventListener('popstate', pop);
    return () => window.removeEventListener('popstate', pop);
  }, []);
}

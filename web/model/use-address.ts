import { useCallback, useEffect, useRef, useState } from 'react';
import { type Address, readAddress, START, writeAddress } from './address.ts';

/** Browsers refuse hundreds of changes of the address in a row, as a held key makes them. */
const REST_MS = 200;

/**
 * The page's address as state: it follows Back, Forward and links, and the address bar follows it.
 * Another screen is a step of the browser's history; a view, filter or selection is not, so that Back
 * does not walk through every change that was looked at.
 */
export function useAddress() {
  const [arrived, setArrived] = useState<Address>(() => readAddress(location.hash) ?? START);
  const [address, setAddress] = useState(arrived);
  const latest = useRef(address);
  const write = useCallback(() => {
    const own = writeAddress(latest.current);
    if (own !== location.hash) history.replaceState(null, '', own === '' ? ownPage() : own);
  }, []);
  const settle = useCallback(
    (change: (address: Address) => Address) =>
      // While a view is being drawn React works out what was chosen anew at each render: an equal address is no other,
      // or page and result would go on telling each other.
      setAddress((last) => {
        const next = change(last);
        return writeAddress(next) === writeAddress(last) ? last : next;
      }),
    [],
  );
  const go = useCallback(
    (next: Address) => {
      // What the last screen had come to is what Back shall lead to.
      write();
      latest.current = next;
      setAddress(next);
      const own = writeAddress(next);
      if (own !== location.hash) history.pushState(null, '', own === '' ? ownPage() : own);
    },
    [write],
  );
  useEffect(() => {
    latest.current = address;
    const timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }, [address, write]);
  useEffect(() => {
    const move = () => {
      const found = readAddress(location.hash);
      // A fragment that only scrolls is no address: the one that holds goes back into the bar.
      if (found === null) return write();
      latest.current = found;
      setAddress(found);
      setArrived(found);
    };
    window.addEventListener('popstate', move);
    return () => window.removeEventListener('popstate', move);
  }, [write]);
  return {
    address,
    /** The last address that came from outside: what the page was opened with, a link, Back or Forward. Another object each time. */
    arrived,
    /** Goes to another screen: Back leads here again. */
    go,
    /** Changes something on this screen: Back leads past it. */
    settle,
  };
}

function ownPage(): string {
  return location.pathname + location.search;
}

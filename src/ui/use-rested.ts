import { useEffect, useState } from 'react';

/** How long something must have stood still, in ms: a drag has more to do. */
const REST_MS = 250;

/** The value as it was when it had last come to rest; at first as it is. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

"use client";

import { useEffect, useRef, useState } from "react";

/**
 * What has just been done, said aloud and shown. It takes the focus, since what was pressed is mostly gone by then.
 */
export function useSaid() {
  const [said, setSaid] = useState<{ readonly text: string; readonly count: number }>();
  const place = useRef<HTMLOutputElement>(null);
  const count = said?.count ?? 0;
  useEffect(() => {
    if (count > 0) place.current?.focus();
  }, [count]);
  return {
    say: (text: string) => setSaid({ text, count: count + 1 }),
    saidHere: (
      <output ref={place} className="bim-said" tabIndex={-1} hidden={said === undefined}>
        {said?.text}
      </output>
    ),
  };
}

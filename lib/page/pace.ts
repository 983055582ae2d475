/** When a page that changes is read again. */

/** Quiet time after the last change before the page is read again, in milliseconds. */
const QUIET = 300;
/** A page that never rests is read again after this long all the same. */
const LONGEST_WAIT = 2_000;
/** Least time between readings; doubled each time nothing had changed, up to the most. */
const LEAST_PAUSE = 500;
const MOST_PAUSE = 30_000;

export interface Pace {
  /** A change was seen; gives the milliseconds since the first one that has not been read yet. */
  seen(): number;
  /** The last reading found something new: pauses are short again. */
  found(): void;
  stop(): void;
}

/** Calls `read` once a page that changed has come to rest, at most every half second, ever more rarely unless told `found`. */
export function paceReadings(read: () => void): Pace {
  let pause = LEAST_PAUSE;
  let lastRead = Date.now();
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    firstChange = 0;
    lastRead = Date.now();
    pause = Math.min(MOST_PAUSE, pause * 2);
    read();
  };
  return {
    seen() {
      const now = Date.now();
      firstChange ||= now;
      const rest = Math.min(QUIET, Math.max(0, firstChange + LONGEST_WAIT - now));
      clearTimeout(timer);
      timer = setTimeout(fire, Math.max(rest, lastRead + pause - now));
      return now - firstChange;
    },
    found() {
      pause = LEAST_PAUSE;
    },
    stop: () => clearTimeout(timer),
  };
}

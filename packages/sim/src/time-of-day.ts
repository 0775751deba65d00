const DAY_S = 86_400;
const TIME_STEPS_PER_S = 128;

/** Seconds since midnight UTC as ASTERIX says them: rounded to 1/128 s, so that the last step wraps to zero. */
export function timeOfDay(timeS: number): number {
  return (Math.round((timeS - DAY_S * Math.floor(timeS / DAY_S)) * TIME_STEPS_PER_S) / TIME_STEPS_PER_S) % DAY_S;
}

/** A clock that is one second later each time it is asked. */
export function tickingClock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2024, 0, 1) + seconds++ * 1000).toISOString();
}

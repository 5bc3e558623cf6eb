/** What was written beside a pack is not there any more: nothing may be added to it, and it takes no place. */
export class StagingGone extends Error {
  override readonly name = 'StagingGone';
}

/** The channel between a panel and the page it shows: the page's end says when its words changed. */
export const WATCH_CHANNEL = 'crossread-watch';
